// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace gatehouse {

struct Crumb {
    QString key;
    QString text;
};

/// Where one is; every part but the last leads back.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    void setPath(const QList<Crumb> &path);
    [[nodiscard]] const QList<Crumb> &path() const { return m_path; }

Q_SIGNALS:
    void chosen(const QString &key);

private:
    QList<Crumb> m_path;
    QHBoxLayout *m_layout;
};

}  // namespace gatehouse
