#!/bin/bash
# The accounts of the demo, with passwords that stand in this repository: clearly made up, and for a system without real data.
set -euo pipefail
kcadm() { /opt/keycloak/bin/kcadm.sh "$@" --config /tmp/kcadm.config; }
kcadm config credentials --server http://keycloak:8080 --realm master --user admin
kcadm create partialImport -r thidua -f /opt/demo/accounts.json
