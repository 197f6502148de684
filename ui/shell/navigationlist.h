// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace gatehouse {

/// The way around the window: sections and their entries; folds to icons.
class NavigationList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    /// An empty section stands above all headings.
    void addEntry(const QString &section, const QString &key, const QString &text, const QString &iconName);
    void setBadge(const QString &key, const QString &text);
    /// Marks an entry without saying that it was chosen.
    void setCurrentKey(const QString &key);
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 80}; }

Q_SIGNALS:
    void chosen(const QString &key);
    void foldedChanged(bool folded);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *entry(const QString &key) const;

    bool m_folded = false;
};

}  // namespace gatehouse
