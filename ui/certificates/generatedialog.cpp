// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/generatedialog.h"

#include "core/certificates/certificateservice.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString monthsField = u"months"_s;
const QString algorithmField = u"algorithm"_s;
const QString bitsField = u"bits"_s;

Form *makeForm()
{
    const CertificateWish usual;
    auto *form = new Form;
    form->addSection({});
    form->add(new TextEdit(monthsField, GenerateDialog::tr("&Validity in months")))
        ->require()
        ->setHint(GenerateDialog::tr("From 1 to 240; 60 are five years."))
        ->setRule([](const QVariant &value) -> Status {
            bool isNumber = false;
            CertificateWish wish;
            wish.months = value.toString().toInt(&isNumber);
            return isNumber ? validate(wish) : fail(Error::Kind::Invalid, GenerateDialog::tr("Enter a number of months."), monthsField);
        });
    form->add(new ChoiceEdit(algorithmField, GenerateDialog::tr("&Algorithm"),
                             {{nameOf(SignatureAlgorithm::Sha256), labelOf(SignatureAlgorithm::Sha256)},
                              {nameOf(SignatureAlgorithm::Sha1), labelOf(SignatureAlgorithm::Sha1)}}));
    form->add(new ChoiceEdit(bitsField, GenerateDialog::tr("&Key size"),
                             {{2048, GenerateDialog::tr("2048 bits")}, {1024, GenerateDialog::tr("1024 bits")}}));
    form->load({{monthsField, QString::number(usual.months)}, {algorithmField, nameOf(usual.algorithm)}, {bitsField, usual.bits}});
    return form;
}

}  // namespace

GenerateDialog::GenerateDialog(const Desk &desk, const Application &application, QWidget *parent)
    : FormDialog(tr("New certificate for %1").arg(application.name), makeForm(), tr("&Generate"), parent)
    , m_desk(desk)
    , m_application(application)
    , m_warnings(new MessageBar(&form()))
{
    setObjectName(u"generateDialog"_s);
    setIntroduction(tr("It stays inactive until you set it as active. Hand it to the application before."));
    m_warnings->setObjectName(u"weakChoices"_s);
    form().addWidget(m_warnings);
    connect(&form(), &Form::changed, this, &GenerateDialog::showWarnings);
    resize(560, sizeHint().height());
    setSubmit([this](Done done) { generate(std::move(done)); });
}

CertificateWish GenerateDialog::wish() const
{
    CertificateWish wish;
    wish.months = form().text(monthsField).toInt();
    wish.bits = form().value(bitsField).toInt();
    wish.algorithm
        = form().text(algorithmField) == nameOf(SignatureAlgorithm::Sha1) ? SignatureAlgorithm::Sha1 : SignatureAlgorithm::Sha256;
    return wish;
}

void GenerateDialog::showWarnings()
{
    const QStringList warnings = warningsOf(wish());
    if (warnings.isEmpty()) {
        m_warnings->clear();
    } else {
        m_warnings->showMessage(Tone::Warning, warnings.join(u'\n'), MessageBar::Close::Hidden);
    }
}

void GenerateDialog::generate(Done done)
{
    m_desk.write<Certificate::Id>(
        this, tr("Generating a certificate for %1").arg(m_application.name),
        [id = m_application.id, wanted = wish()](Workspace &at, Progress &) { return CertificateService(at).generate(id, wanted); },
        [this, done = std::move(done)](const Result<Certificate::Id> &made) {
            done(made ? Status() : fail(made));
            auto *message = form().findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
            if (!made && made.error().field == "secrets"_L1 && message) {
                message->setAction(tr("Go to the secrets"), [this] {
                    Q_EMIT pageRequested(u"secrets"_s);
                    QDialog::done(QDialog::Rejected);
                });
            }
        });
}

}  // namespace gatehouse
