// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace gatehouse {

/// From when to when a list reaches: today, some days, everything, or two days of one's own choice.
class TimeRange : public QWidget
{
    Q_OBJECT

public:
    enum class Span { All, Today, Week, Month, Custom };

    explicit TimeRange(QWidget *parent = nullptr);

    void setSpan(Span span);
    void setDays(const QDate &from, const QDate &to);
    [[nodiscard]] Span span() const;
    /// The first moment, invalid for no bound; days are those of this computer's time zone.
    [[nodiscard]] QDateTime since() const;
    /// The last moment, invalid for no bound.
    [[nodiscard]] QDateTime until() const;

Q_SIGNALS:
    void changed();

private:
    void showDays();

    QComboBox *m_span;
    QLabel *m_dash;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

}  // namespace gatehouse
