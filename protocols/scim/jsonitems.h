// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace gatehouse {

/// How deep a document may nest and how long one of its items may be.
constexpr int deepestJson = 32;
constexpr qsizetype largestJsonItem = qsizetype(256) << 20;

/// Hands out the resources of a JSON document one after another, so that a document of any length never lies in memory as a tree:
/// the items of a list, those of "Resources" of a ListResponse, or the document itself.
/// Fails with the line when the text is not JSON, nests deeper than `deepestJson`, or has an item that is no object.
/// `take` answers false to stop.
[[nodiscard]] Status forEachJsonItem(const QByteArray &text, const std::function<bool(const QJsonObject &item, qsizetype offset)> &take);

}  // namespace gatehouse
