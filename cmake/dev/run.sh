# SPDX-License-Identifier: Apache-2.0
# Starts what was built: the console, its tour, the benchmarks.

console=build/release/bin/gatehouse

verb_run() {
    setup build run
    build_preset release gatehouse
    if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
        say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the console cannot open a window."
        say "Rendering its tour instead."
        render_tour build/tour
        return
    fi
    if (($# == 0)); then
        set -- --demo
    fi
    say "Opening the console: gatehouse $*"
    "$console" "$@"
}

verb_tour() {
    setup build run
    build_preset release gatehouse
    render_tour "${1:-build/tour}"
}

# The console draws every scene in both themes: FOLDER/<theme>-<nn>-<scene>.png
render_tour() {
    mkdir -p "$1"
    step "Render the tour" env QT_QPA_PLATFORM=offscreen "$console" --demo --tour "$1"
    say "$(find "$1" -name '*.png' | wc -l) pictures are in $(readlink -f "$1")."
}

verb_bench() {
    setup build run
    build_preset release
    local programs=() program name found=0
    mkdir -p build/bench
    if (($# == 0)); then
        shopt -s nullglob
        programs=(build/release/bench/bench_*)
        shopt -u nullglob
    else
        for name in "$@"; do
            programs+=("build/release/bench/bench_$name")
        done
    fi
    for program in "${programs[@]}"; do
        [[ -x $program ]] || stop 2 "There is no benchmark $program."
        name=${program##*/bench_}
        step "Benchmark $name" env QT_QPA_PLATFORM=offscreen "$program" "build/bench/$name.json"
        found=$((found + 1))
    done
    say "$found benchmarks ran; their numbers are in build/bench."
}
