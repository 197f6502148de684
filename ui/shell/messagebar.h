// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace gatehouse {

/// One line that says how something stands: shape, words, perhaps an action, a cross to close it. Hidden until it speaks.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Close { Shown, Hidden };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &text, Close close = Close::Shown);
    /// An action beside the text of the message that is shown; it goes with the message.
    void setAction(const QString &text, std::function<void()> run);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    std::function<void()> m_run;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

}  // namespace gatehouse
