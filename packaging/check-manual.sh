#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# check-manual.sh PAGE…: man says nothing of a page that is as it should be.
set -uo pipefail
command -v man >/dev/null || { echo "There is no man here; ./dev setup installs it."; exit 1; }
status=0
for page in "$@"; do
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=100 man --warnings --encoding=UTF-8 --local-file "$page" 2>&1 >/dev/null) || status=1
    if [[ -n $warnings ]]; then
        echo "${page##*/}: $warnings"
        status=1
    fi
done
exit "$status"
