#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# check-linked.sh PROGRAM LIBRARY…: refuses a program that needs one of the libraries, itself or through another.
set -euo pipefail
program=$1
shift
direct=$(readelf -d "$program" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
loaded=$(ldd "$program")
if [[ -z $direct ]]; then
    echo "check-linked: $program names no library; it is not a dynamic program" >&2
    exit 2
fi
status=0
for library in "$@"; do
    if grep -q "^lib$library\.so" <<<"$direct"; then
        echo "$program needs $library"
        status=1
    elif grep -q "^[[:space:]]*lib$library\.so" <<<"$loaded"; then
        echo "$program needs $library through another library"
        status=1
    fi
done
exit "$status"
