#!/bin/sh
# The bundle of this sample on one server, in the order that plan.md tells. The values of the SQLCMD variables come from here: a bundle holds none.
set -e
cd "$(dirname "$0")/bin/Debug/migration"
run="sqlcmd -S ${SERVER:?} -d ${DATABASE:?} -b"
$run -v Release="${RELEASE:?}" -v Environment="${ENVIRONMENT:?}" -i predeploy.sql
$run -i expand.deploy.sql
$run -v Release="$RELEASE" -i postdeploy.sql
