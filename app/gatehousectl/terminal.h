// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace gatehouse::ctl {

/// The person at the keyboard, if there is one: questions go to stderr so that stdout holds results only.
class Terminal
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)

public:
    enum class Echo { Yes, No };

    [[nodiscard]] static bool isPersonAsking();    ///< stdin is a terminal
    [[nodiscard]] static bool isPersonWatching();  ///< stderr is a terminal

    /// How wide a cell of a table may be where a person looks at it, so that one long name does not widen every row; 0 where a program
    /// reads, which gets all of it.
    [[nodiscard]] static qsizetype widestCell();
    [[nodiscard]] static bool isReaderGone();  ///< nobody reads stdout any more

    /// One line of stdin without its end; asks with `prompt` where a person answers. Error::Kind::Cancelled on Ctrl+C
    /// and when there is no further line.
    [[nodiscard]] static Result<QString> readLine(const QString &prompt, Echo echo = Echo::Yes);
    /// A line to stderr.
    static void say(const QString &line);
};

}  // namespace gatehouse::ctl
