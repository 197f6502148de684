// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/keyservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Asks where a key shall be kept, and what else is needed to put it there.
class KeyDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Protect,  ///< the first key
        Move,     ///< the present key goes elsewhere
        Recover,  ///< a lost key comes back
        Rotate,   ///< a new key seals everything
        GiveUp,   ///< a new key, and the secrets are gone
    };

    KeyDialog(const Desk &desk, Purpose purpose, KeyPlace suggested, QWidget *parent = nullptr);

private:
    void showFields();
    void carryOut(Done done);

    const Desk &m_desk;
    Purpose m_purpose;
};

/// Asks for the passphrase that opens the key.
class UnlockDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(const Desk &desk, QWidget *parent = nullptr);

private:
    void unlock(Done done);

    const Desk &m_desk;
};

class ChangePassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ChangePassphraseDialog(const Desk &desk, QWidget *parent = nullptr);

private:
    void change(Done done);

    const Desk &m_desk;
};

}  // namespace gatehouse
