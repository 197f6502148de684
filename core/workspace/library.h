// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

/// A library that a program runs with, as it was found on this machine.
struct Library {
    QString name;
    QString version;  ///< empty where it does not say
    QString licence;  ///< SPDX identifier, or a word where there is none
};

/// Those of the core. Each has a line in docs/dependencies.md.
[[nodiscard]] QList<Library> librariesOfCore();

}  // namespace gatehouse
