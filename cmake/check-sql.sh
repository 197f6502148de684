#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# check-sql.sh [ROOT]: refuses SQL outside the files that may have it: *store.cpp, the *tables.cpp of core, core/storage and core/workspace.
set -euo pipefail
cd "${1:-$(dirname "$(readlink -f "$0")")/..}"

begin='(^|["(])[[:space:]]*'
statement="$begin(SELECT|INSERT[[:space:]]+(OR|INTO)|UPDATE|DELETE[[:space:]]+FROM|REPLACE[[:space:]]+INTO|PRAGMA|CREATE[[:space:]]+(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)|ALTER[[:space:]]+TABLE|DROP[[:space:]]+TABLE|SAVEPOINT)[[:space:]]+[A-Za-z0-9_*\"(]"
clause='"[[:space:]]*(FROM|WHERE|ORDER[[:space:]]+BY|GROUP[[:space:]]+BY|(LEFT[[:space:]]+|INNER[[:space:]]+)?JOIN)[[:space:]]+[A-Za-z_(]'
lower="$begin(select[[:space:]].*[[:space:]]from[[:space:]]+[a-z_]+|insert[[:space:]]+into[[:space:]]+[a-z_]+[[:space:]]*\\(|update[[:space:]]+[a-z_]+[[:space:]]+set[[:space:]]|delete[[:space:]]+from[[:space:]]+[a-z_]+[[:space:]]+where)"

folders=()
for folder in core models protocols ui app; do
    if [[ -d $folder ]]; then
        folders+=("$folder")
    fi
done
found=$(grep -rnE --include='*.h' --include='*.cpp' -e "$statement" -e "$clause" -e "$lower" "${folders[@]}" \
    | grep -vE '^([^:]*store\.cpp|core/[^:]*tables\.cpp|core/(storage|workspace)/[^:]*):' || true)
if [[ -n $found ]]; then
    printf '%s\n' "$found"
    echo "check-sql: SQL belongs into a *store.cpp" >&2
    exit 1
fi
