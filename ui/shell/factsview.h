// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace gatehouse {

/// Labels and their values in columns, in titled sections; every value can be selected and copied.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    enum class Copy { ByHand, Button };

    explicit FactsView(int columns = 2, QWidget *parent = nullptr);

    void clear();
    void addSection(const QString &title);
    /// An empty value is drawn as a dash.
    void addFact(const QString &label, const QString &value, Copy copy = Copy::ByHand);
    /// A fact that is a status: word, shape and colour.
    void addStatus(const QString &label, const QString &value, Tone tone);
    /// A fact over the full width: a list, a sentence.
    void addWide(const QString &label, const QString &value);

private:
    void place(const QString &label, QWidget *value, int span);
    [[nodiscard]] QWidget *valueWidget(const QString &label, const QString &value, Copy copy);

    int m_columns;
    int m_cell = 0;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QGridLayout *m_grid = nullptr;
};

}  // namespace gatehouse
