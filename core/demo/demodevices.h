// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace gatehouse {

class Change;
class PassphraseSource;
class Random;
class Workspace;

/// Security keys of some of the people, the same for the same random numbers; authenticator apps too where secrets can be kept, since
/// nobody could check a code of one without.
[[nodiscard]] Status addDemoDevices(Workspace &workspace, Change &change, Random &random, bool keepsSecrets);

/// Before a company is made: gives the workspace a key under the passphrase that comes from outside, if one does that can be used, so that
/// there are authenticator apps and the keys of certificates. Nobody is asked for one, and no keychain is touched for an invented company.
[[nodiscard]] Status protectDemo(Workspace &workspace, PassphraseSource &passphrases);

}  // namespace gatehouse
