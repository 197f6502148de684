#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# refuses.sh TEXT COMMAND…: passes when the command fails and says TEXT.
text=$1
shift
if output=$("$@" 2>&1); then
    echo "accepted, but it should be refused: $*"
    exit 1
fi
printf '%s\n' "$output"
grep -qF -- "$text" <<<"$output"
