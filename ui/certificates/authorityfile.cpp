// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/authorityfile.h"

#include "core/base/wholefile.h"
#include "core/directories/authority.h"
#include "ui/shell/edit.h"
#include "ui/shell/form.h"
#include "ui/shell/parts.h"
#include "ui/shell/prompts.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AuthorityFile {
    Q_DECLARE_TR_FUNCTIONS(AuthorityFile)
};

constexpr qint64 mostBytes = qint64(2) * 1024 * 1024;

void read(Form &form, const QString &field, const QString &path)
{
    const auto file = readWhole(path, mostBytes);
    const auto certificates = file ? readAuthority(*file) : Result<QList<X509Certificate>>(fail(file));
    if (certificates) {
        form.edit(field)->setValue(pemOf(*certificates));
        return;
    }
    Error error = certificates.error();
    error.field = field;
    form.showError(error);
}

}  // namespace

void addAuthorityFile(Form &form, const QString &field, Prompts &prompts)
{
    auto *button = makeButton(AuthorityFile::tr("Read from a &file…"), ButtonKind::Plain, &form);
    button->setObjectName(u"readAuthority"_s);
    button->setIcon(icon(u"folder"));
    button->setAutoDefault(false);
    form.addWidget(button);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QObject::connect(button, &QPushButton::clicked, &form, [&form, &prompts, field] {
        const FileQuestion question{FileQuestion::Purpose::Open,
                                    AuthorityFile::tr("Certificate authority"),
                                    {AuthorityFile::tr("Certificates (*.pem *.crt *.cer *.der)"), AuthorityFile::tr("All files (*)")}};
        prompts.chooseFile(&form, question, [target = QPointer<Form>(&form), field](const QString &path) {
            if (target) {
                read(*target, field, path);
            }
        });
    });
}

}  // namespace gatehouse
