// SPDX-License-Identifier: Apache-2.0
#include "protocols/fido/fidotransport.h"

#include <QCoreApplication>

#include <memory>

#include <fido.h>

namespace gatehouse {

namespace {

constexpr size_t mostKeys = 16;

struct UsbWords {
    Q_DECLARE_TR_FUNCTIONS(UsbWords)
};

QString nameOf(const fido_dev_info_t *key)
{
    const QString maker = QString::fromUtf8(fido_dev_info_manufacturer_string(key)).trimmed();
    const QString product = QString::fromUtf8(fido_dev_info_product_string(key)).trimmed();
    const QString name = (product.startsWith(maker) ? product : maker + u' ' + product).trimmed();
    return name.isEmpty() ? UsbWords::tr("Security key") : name;
}

}  // namespace

Result<QList<PluggedKey>> UsbTransport::plugged() const
{
    fido_init(0);
    const auto release = [](fido_dev_info_t *list) { fido_dev_info_free(&list, mostKeys); };
    const std::unique_ptr<fido_dev_info_t, decltype(release)> list(fido_dev_info_new(mostKeys), release);
    size_t count = 0;
    const int failed = list ? fido_dev_info_manifest(list.get(), mostKeys, &count) : FIDO_ERR_INTERNAL;
    if (failed != FIDO_OK) {
        return fail(Error::Kind::Network,
                    UsbWords::tr("The USB ports of this computer can't be looked at: %1.").arg(QString::fromLatin1(fido_strerr(failed))));
    }
    QList<PluggedKey> keys;
    for (size_t i = 0; i < count; ++i) {
        const fido_dev_info_t *key = fido_dev_info_ptr(list.get(), i);
        keys.append({QString::fromLocal8Bit(fido_dev_info_path(key)), nameOf(key)});
    }
    return keys;
}

int UsbTransport::open(fido_dev *device, const QString &path) const
{
    return fido_dev_open(device, path.toLocal8Bit().constData());
}

}  // namespace gatehouse
