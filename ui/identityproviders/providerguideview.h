// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QComboBox;

namespace gatehouse {

class InstructionsView;

/// The guide of a product, with our values filled in and its known limits; another one can be looked at.
class ProviderGuideView : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderGuideView(const Desk &desk, QWidget *parent = nullptr);

    /// The name of a guide; empty for any other product.
    void setGuide(const QString &name);
    [[nodiscard]] InstructionsView &instructions() const { return *m_instructions; }

private:
    void showGuide();

    const Desk &m_desk;
    QComboBox *m_products;
    InstructionsView *m_instructions;
};

}  // namespace gatehouse
