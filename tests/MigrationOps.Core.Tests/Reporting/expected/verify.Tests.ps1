#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.0.0' }, SqlServer
# Asks the catalog of a database whether it is as the plan leaves it after a phase. It reads the catalog only, neither rows nor modules' results.
param(
    [Parameter(Mandatory)] [string] $ConnectionString,
    [ValidateSet('Expand', 'Migrate', 'Contract')] [string] $Phase = 'Contract'
)

BeforeDiscovery {
    $all = @(
        @{ id = 'expand-001'; phases = 'Expand', 'Migrate', 'Contract'; what = 'AddColumn column [dbo].[Orders].[Größe 😀]'; state = 'COL_LENGTH(N''dbo.Orders'', N''It''''s'') IS NOT NULL' }
    )
    $cases = $all | Where-Object { $_.phases -contains $Phase }
}

Describe 'the database after phase <phase>' -ForEach @{ phase = $Phase; connection = $ConnectionString } {
    It '<id>: <what>' -ForEach $cases {
        $answer = Invoke-Sqlcmd -ConnectionString $connection -DisableVariables -Query "SELECT CASE WHEN ($state) THEN 1 ELSE 0 END AS answer;"
        $answer.answer | Should -Be 1
    }

    It 'answers' {
        (Invoke-Sqlcmd -ConnectionString $connection -Query 'SELECT 1 AS answer;').answer | Should -Be 1
    }
}
