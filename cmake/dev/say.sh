# SPDX-License-Identifier: Apache-2.0
# How ./dev speaks: one line before a step, its duration after it, and one line when it must stop.

jobs=${JOBS:-$(nproc)}

say() { printf '\033[1m%s\033[0m\n' "$*" | if [[ -t 1 ]]; then cat; else sed $'s/\033\\[[0-9]*m//g'; fi; }

# stop STATUS MESSAGE
stop() {
    local status=$1
    shift
    printf 'dev: %s\n' "$*" >&2
    exit "$status"
}

# step TITLE COMMAND… runs the command and says how long it took; its status is the command's.
step() {
    local title=$1 begin status=0
    shift
    say "== $title"
    begin=$EPOCHREALTIME
    "$@" || status=$?
    local milliseconds=$(((${EPOCHREALTIME/[.,]/} - ${begin/[.,]/}) / 1000))
    local verdict=done
    if ((status != 0)); then
        verdict="FAILED ($status)"
    fi
    printf '== %s: %s in %d.%01d s\n' "$title" "$verdict" $((milliseconds / 1000)) $((milliseconds % 1000 / 100))
    return "$status"
}
