// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/demo/names.h"

#include <span>

namespace gatehouse {

/// The names of one language, a row of the table. Names are separated by spaces; `Name:letters` gives the Latin letters
/// where dropping the marks does not make them, an underscore stands for a space within a name, and `A/B` are the forms
/// of a family name for men and for women.
struct DemoNameRow {
    const char *locale;
    quint32 weight;
    DemoCulture::Order order;
    const char16_t *women;
    const char16_t *men;
    const char16_t *families;
};

struct DemoCityRow {
    const char *locale;
    const char16_t *name;
    const char16_t *region;
    const char *country;
    const char *timezone;
    const char *postalCode;
    const char *phone;
    const char16_t *street;
};

[[nodiscard]] std::span<const DemoNameRow> demoNameRows();
[[nodiscard]] std::span<const DemoCityRow> demoCityRows();

}  // namespace gatehouse
