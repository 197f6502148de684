// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace gatehouse {

/// Speaks a language that nobody does, made from the English texts, so that one sees what was forgotten: letters look foreign, a text is a
/// third longer and stands in brackets. What is still English was never translated; what lacks its closing bracket is clipped. Placeholders
/// (%1, %n, %L1), mnemonics and markup stay.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    enum class Script { Latin, Arabic };

    explicit PseudoTranslator(Script script, QObject *parent = nullptr) : QTranslator(parent), m_script(script) {}

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    /// What becomes of one text.
    [[nodiscard]] QString disguised(const QString &text) const;

private:
    Script m_script;
};

}  // namespace gatehouse
