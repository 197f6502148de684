// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <Qt>

namespace gatehouse {

/// What every model of the console answers beside the roles of Qt.
enum Role : int {
    IdRole = Qt::UserRole + 1,  ///< qint64: the key of the row's record
    SortRole,                   ///< what to order by, where the shown text would order wrongly
    ToneRole,                   ///< int of a Tone: the cell is a status and is drawn as a chip
    IconRole,                   ///< QString: the name of an icon in resources/icons
    ReasonRole,                 ///< QString: why the row cannot be changed; empty when it can
    LastRole = ReasonRole,      ///< where a model's own roles begin, plus one
};

/// How a status is meant; the delegate picks shape and colour.
enum class Tone : int { Neutral, Success, Warning, Danger, Info };

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Tone)
