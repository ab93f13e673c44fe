#!/bin/sh
# Makes the token of the two sides known to Axon Server: it may use the context "default" and administer nothing.
# Can be run again: where the application is registered already it says so and ends well.
set -eu
server=${AXON_SERVER_HTTP:-http://axonserver:8024}
secrets=${SECRETS:-/run/secrets}
umask 077
# headers and body from files: what stands on a command line is seen by whoever lists processes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
{ printf 'AxonIQ-Access-Token: '; tr -d '\r\n' < "$secrets/axonserver-system.token"; } > "$work/header"
{
    printf '{"name":"followthrough","description":"command-side and query-side","token":"'
    tr -d '\r\n' < "$secrets/axonserver.token"
    printf '","roles":[{"context":"default","roles":["USE_CONTEXT"]}],"metaData":{}}'
} > "$work/body"

ask() { curl --silent --show-error --fail --max-time 10 --header @"$work/header" "$@"; }

if ask "$server/v1/public/applications" > "$work/known" && grep -q '"followthrough"' "$work/known"; then
    echo "Axon Server knows the application followthrough already."
    exit 0
fi
ask --header 'Content-Type: application/json' --data-binary @"$work/body" --output /dev/null "$server/v1/applications"
echo "The application followthrough is registered in Axon Server."
