# SPDX-License-Identifier: Apache-2.0
# Configures and builds presets.

configure_preset() {
    if [[ ! -f build/$1/build.ninja || CMakePresets.json -nt build/$1/build.ninja ]]; then
        cmake --preset "$1"
    fi
}

# build_preset PRESET [TARGET…]
build_preset() {
    local preset=$1
    shift
    case $preset in
        dev | asan | core-only | fuzz | release) ;;
        *) stop 2 "There is no preset '$preset'; there are dev, asan, core-only, fuzz and release." ;;
    esac
    setup build
    step "Configure $preset" configure_preset "$preset"
    step "Build $preset" cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"}
}

test_preset() {
    local preset=$1
    shift
    step "Test $preset" ctest --preset "$preset" --parallel "$jobs" "$@"
}

verb_test() {
    setup build run test
    install_peer tests/peers/saml
    build_preset dev
    test_preset dev "$@"
}

verb_asan() {
    setup build run test
    install_peer tests/peers/saml
    build_preset asan
    test_preset asan "$@"
}

verb_clean() {
    rm -rf build
}
