// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/keyplace.h"

namespace gatehouse::ctl {

namespace {

struct KeyPlaces {
    Q_DECLARE_TR_FUNCTIONS(KeyPlaces)
};

}  // namespace

Result<Keeping> PlaceWish::keeping(Context &context) const
{
    if (keychain) {
        return Keeping{KeyPlace::Keychain, {}};
    }
    auto chosen = context.passphrases().chosen();
    return chosen ? Result<Keeping>(Keeping{KeyPlace::Passphrase, std::move(*chosen)}) : fail(chosen);
}

std::shared_ptr<PlaceWish> addKeyPlace(Command &verb)
{
    auto place = std::make_shared<PlaceWish>();
    addFlag(verb, "--keychain", place->keychain, KeyPlaces::tr("Keep the key in the keychain of the desktop"));
    addFlag(verb, "--passphrase", place->passphrase,
            KeyPlaces::tr("Keep the key in the file, under a passphrase: of GATEHOUSE_NEW_PASSPHRASE, else a line of standard input"));
    verb.parse_complete_callback([place] {
        if (place->keychain == place->passphrase) {
            refuseUsage(KeyPlaces::tr("Give either --keychain or --passphrase."));
        }
    });
    return place;
}

}  // namespace gatehouse::ctl
