// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/freedmemory.h"

#include <atomic>
#include <cstdlib>
#include <cstring>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
#define GATEHOUSE_WATCHED_MEMORY
#endif
#endif
#if defined(__GLIBC__) && !defined(GATEHOUSE_WATCHED_MEMORY) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define GATEHOUSE_WIPES
#include <malloc.h>
#endif

namespace gatehouse {

#ifdef GATEHOUSE_WIPES

namespace {

constinit std::atomic<bool> wiping = false;
constexpr std::size_t largestWiped = std::size_t(1) << 20U;
constexpr std::size_t largestMoved = std::size_t(1) << 16U;  ///< beyond it growing where it stands is worth more

bool isWiping()
{
    return wiping.load(std::memory_order_relaxed);
}

void wipe(void *block)
{
    if (const std::size_t size = malloc_usable_size(block); size <= largestWiped) {
        explicit_bzero(block, size);
    }
}

}  // namespace

void wipeFreedMemory()
{
    wiping = true;
}

bool wipesFreedMemory()
{
    return wiping;
}

#else

void wipeFreedMemory() {}

bool wipesFreedMemory()
{
    return false;
}

#endif

}  // namespace gatehouse

#ifdef GATEHOUSE_WIPES

// The GNU C Library lets a program bring functions of these names (manual: "Replacing malloc"); its own remain under others, so that
// nothing but the wiping is added. Its `realloc` would give a block back without asking this `free`.
extern "C" {

void __libc_free(void *block);                        // NOLINT(bugprone-reserved-identifier): the library's own name
void *__libc_realloc(void *block, std::size_t size);  // NOLINT(bugprone-reserved-identifier): as above

void free(void *block) noexcept  // NOLINT(readability-inconsistent-declaration-parameter-name): the library calls it __ptr
{
    if (block != nullptr && gatehouse::isWiping()) {
        gatehouse::wipe(block);
    }
    __libc_free(block);
}

void *realloc(void *block, std::size_t size) noexcept  // NOLINT(readability-inconsistent-declaration-parameter-name): as above
{
    const std::size_t present = block == nullptr ? 0 : malloc_usable_size(block);
    if (present == 0 || size == 0 || present > gatehouse::largestMoved || !gatehouse::isWiping()) {
        if (present > 0 && size == 0 && gatehouse::isWiping()) {
            gatehouse::wipe(block);
        }
        return __libc_realloc(block, size);
    }
    if (size <= present && size >= present / 2) {
        return block;
    }
    void *other = std::malloc(size);  // NOLINT(cppcoreguidelines-no-malloc): what it is about
    if (other != nullptr) {
        std::memcpy(other, block, size < present ? size : present);
        free(block);  // NOLINT(cppcoreguidelines-no-malloc): as above
    }
    return other;
}

}  // extern "C"

#endif
