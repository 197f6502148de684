// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QWidget>

class QPainter;

namespace gatehouse {

/// A status as word, shape and colour; the same drawing in a table and in a page.
[[nodiscard]] QSize chipSize(const QString &word, const QFont &font);
void drawChip(QPainter &painter, const QRect &rect, const QString &word, Tone tone, Qt::LayoutDirection direction);

class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    ChipLabel(QString word, Tone tone, QWidget *parent = nullptr);
    void setChip(const QString &word, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone;
};

}  // namespace gatehouse
