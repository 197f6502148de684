// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"
#include "core/identityproviders/externalprovider.h"

#include <QWidget>

namespace gatehouse {

class Form;
class MessageBar;
struct Desk;

/// Which directory users and groups shall come from, of those that the workspace knows.
class DirectoryChoice : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryChoice(const Desk &desk, QWidget *parent = nullptr);

    /// Error::Kind::Invalid with the field "directory" while none can be chosen.
    [[nodiscard]] Result<Directory::Id> value() const;

private:
    void showRemarks();

    const Desk &m_desk;
    QList<Directory> m_directories;
    Form *m_form;
    MessageBar *m_message;
};

/// The metadata of the identity provider, from a file.
class ProviderChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderChoice(const Desk &desk, QWidget *parent = nullptr);

    /// The fields of an error are "metadata" and "entityId".
    [[nodiscard]] Result<NewExternalProvider> value() const;

private:
    const Desk &m_desk;
    Form *m_form;
};

}  // namespace gatehouse
