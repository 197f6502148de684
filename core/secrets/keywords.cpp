// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keywords.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

}  // namespace

QString titleOf(KeyPlace place)
{
    return place == KeyPlace::Keychain ? KeyWords::tr("In the keychain") : KeyWords::tr("Under a passphrase");
}

QString titleOf(KeyState state)
{
    switch (state) {
    case KeyState::NotMade:
        return KeyWords::tr("No key yet");
    case KeyState::Ready:
        return KeyWords::tr("Ready");
    case KeyState::PassphraseNeeded:
        return KeyWords::tr("The passphrase is needed");
    case KeyState::StoreLocked:
        return KeyWords::tr("The keychain is locked");
    case KeyState::StoreUnavailable:
        return KeyWords::tr("No keychain answers");
    case KeyState::Lost:
        return KeyWords::tr("The key is lost");
    case KeyState::Changed:
        return KeyWords::tr("The keychain has another key");
    }
    return {};
}

QString explanationOf(KeyState state)
{
    switch (state) {
    case KeyState::NotMade:
        return KeyWords::tr("Nothing was ever sealed in this workspace. Choose where its key shall be kept, and private keys, seeds and "
                            "passwords of servers can be stored.");
    case KeyState::Ready:
        return {};
    case KeyState::PassphraseNeeded:
        return KeyWords::tr("The key is in the file, under a passphrase that was not given yet. Everything that needs no secret works "
                            "without it. Whoever forgot it brings the key back with the recovery key.");
    case KeyState::StoreLocked:
        return KeyWords::tr("The key is in the keychain of the desktop, which has to be unlocked first. Unlock it and try again. "
                            "Everything that needs no secret works meanwhile.");
    case KeyState::StoreUnavailable:
        return KeyWords::tr("The key is in a keychain, and none answers here: this session has no desktop, or no service for secrets runs "
                            "in it. Work where the keychain is, or bring the key back with the recovery key.");
    case KeyState::Lost:
        return KeyWords::tr("The keychain has no key to the secrets of this workspace, as after moving to another computer or setting one "
                            "up anew. Bring it back with the recovery key. Without one the secrets can't be opened ever again, and all "
                            "that is left is to give them up.");
    case KeyState::Changed:
        return KeyWords::tr(
            "What the keychain has under the name of this workspace is not the key that sealed its secrets. Bring the right "
            "one back with the recovery key. Without one all that is left is to give the secrets up.");
    }
    return {};
}

}  // namespace gatehouse
