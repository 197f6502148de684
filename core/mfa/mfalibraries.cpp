// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfalibraries.h"

#include <liboath/oath.h>
#include <qrencode.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

QList<Library> librariesOfMfa()
{
    return {{u"liboath"_s, QString::fromLatin1(oath_check_version(nullptr)), u"LGPL-2.1-or-later"_s},
            {u"libqrencode"_s, QString::fromLatin1(QRcode_APIVersionString()), u"LGPL-2.1-or-later"_s}};
}

}  // namespace gatehouse
