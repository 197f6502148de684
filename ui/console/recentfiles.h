// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace gatehouse {

class Prompts;

/// The workspace files that this person opened, the last one first; ten at most. Kept in QSettings.
namespace recentfiles {

[[nodiscard]] QStringList list();
/// Puts an absolute path in front.
void add(const QString &path);
void remove(const QString &path);
/// Asks whether a file that is not there any more shall be forgotten, and calls `then` when it was. False for a file that is there or that
/// nobody opened: then there is nothing to forget.
bool offerRemoval(const QString &path, Prompts &prompts, QWidget *parent, const std::function<void()> &then);
void clear();

}  // namespace recentfiles

}  // namespace gatehouse
