-- Runs behind the phase that the plan tells, as often as the release is deployed.
:r ./Countries.sql
PRINT N'Release $(Release) is deployed.';
