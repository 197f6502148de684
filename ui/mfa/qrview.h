// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/qrcode.h"

#include <QWidget>

namespace gatehouse {

/// A QR code with its quiet zone, dark on light in every theme, as scanners want it.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setCode(QrCode code);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

}  // namespace gatehouse
