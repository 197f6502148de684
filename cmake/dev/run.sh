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
    render_tour "${@:-build/tour}"
}

# The console draws every scene in both themes: FOLDER/<theme>-<nn>-<scene>.png; what follows the folder goes to the console
render_tour() {
    local folder=$1
    shift
    mkdir -p "$folder"
    step "Render the tour" env QT_QPA_PLATFORM=offscreen "$console" --demo --tour "$folder" "$@"
    say "$(find "$folder" -name '*.png' | wc -l) pictures are in $(readlink -f "$folder")."
}

verb_bench() {
    setup build run
    build_preset release benchmarks
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

# verb_fuzz NAME [SECONDS]: the corpus grows in build/fuzz/NAME; an input that crashes or takes over a second is kept beside it.
verb_fuzz() {
    local name=${1:-} seconds=${2:-60} folder
    [[ -f tests/fuzz/fuzz_$name.cpp ]] || stop 2 "Name a target: $(cd tests/fuzz && echo fuzz_*.cpp | sed 's/fuzz_\|\.cpp//g')."
    command -v clang++ >/dev/null || stop 1 "The fuzzer comes with clang: apt-get install clang libclang-rt-14-dev."
    build_preset fuzz "fuzz_$name"
    folder=build/fuzz/corpus-$name
    mkdir -p "$folder"
    find "tests/corpus/$(sed -n "s/^set(corpus_of_$name \(.*\))/\1/p" tests/fuzz/CMakeLists.txt)" -type f -exec cp -n {} "$folder" \;
    # Some libraries ask for as much memory as a file says that they need, and cope with not getting it.
    step "Fuzz $name for $seconds seconds" env LSAN_OPTIONS="print_suppressions=0:suppressions=$PWD/cmake/lsan.supp" \
        "build/fuzz/tests/fuzz_$name" -max_total_time="$seconds" -timeout=1 -max_len=20000 -malloc_limit_mb=1000000 \
        -artifact_prefix=build/fuzz/ "$folder"
}
