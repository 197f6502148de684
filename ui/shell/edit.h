// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QVariant>

#include <functional>

class QWidget;

namespace gatehouse {

/// One field of a form: it loads a value into its control, gives it back, and knows whether it may stay.
class Edit : public QObject
{
    Q_OBJECT

public:
    /// Says what is wrong with a value; the message stands under the field.
    using Rule = std::function<Status(const QVariant &)>;
    enum class Width { Column, Full };

    /// `field` is the word that `Error::field` uses; `label` may carry a mnemonic.
    Edit(QString field, QString label);

    [[nodiscard]] const QString &field() const { return m_field; }
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] const QString &hint() const { return m_hint; }
    [[nodiscard]] bool isRequired() const { return m_required; }
    [[nodiscard]] Width width() const { return m_width; }

    Edit *require();
    Edit *setHint(const QString &hint);
    Edit *setRule(Rule rule);
    Edit *setWidth(Width width);
    /// The value is shown and cannot be changed; the reason becomes the tool tip.
    Edit *lock(const QString &reason);

    [[nodiscard]] virtual QWidget *widget() const = 0;
    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    [[nodiscard]] virtual bool isEmpty() const { return value().toString().trimmed().isEmpty(); }

    [[nodiscard]] Status verify() const;

Q_SIGNALS:
    void changed();
    void described();  ///< hint or need are other ones
    void left();       ///< the keyboard went to another field of the same window

protected:
    virtual void setLocked() = 0;
    /// To be called once by the constructor of a subclass, when its control exists.
    void watch(QWidget *control);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_field;
    QString m_label;
    QString m_hint;
    Rule m_rule;
    Width m_width = Width::Column;
    bool m_required = false;
};

}  // namespace gatehouse
