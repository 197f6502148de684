// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// Include this in one source file of a program: it counts every request for memory that a thread makes, by `new` or, as Qt does, by malloc.

namespace gatehouse {

inline thread_local std::uint64_t allocations = 0;

}  // namespace gatehouse

#if defined(__SANITIZE_ADDRESS__)

constexpr bool allocationsAreCounted = false;  // the sanitizer has its own malloc

#else

constexpr bool allocationsAreCounted = true;

extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *old, std::size_t size);

void *malloc(std::size_t size) noexcept  // operator new comes here too
{
    ++gatehouse::allocations;
    return __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    ++gatehouse::allocations;
    return __libc_calloc(count, size);
}

void *realloc(void *old, std::size_t size) noexcept
{
    ++gatehouse::allocations;
    return __libc_realloc(old, size);
}
}

#endif
