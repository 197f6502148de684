// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificateactions.h"

#include "core/certificates/certificateservice.h"
#include "core/storage/savefile.h"
#include "ui/certificates/generatedialog.h"

#include <QIODevice>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

CertificateActions::CertificateActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

QString CertificateActions::reasonAgainstActivating(const Certificate &certificate)
{
    if (certificate.purpose == Certificate::Purpose::IdentityProvider) {
        return tr("Every certificate of the identity provider is trusted; none is chosen.");
    }
    if (certificate.isActive) {
        return tr("It is active already.");
    }
    return certificate.isKeyMissing() ? tr("Its key is missing: it can't sign.") : QString();
}

QString CertificateActions::reasonAgainstRemoving(const Certificate &certificate) const
{
    const auto may = CertificateService(m_desk.workspace).mayRemove(certificate);
    return may ? QString() : may.error().message;
}

void CertificateActions::generate(const Application &application)
{
    auto *dialog = new GenerateDialog(m_desk, application, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GenerateDialog::pageRequested, this, &CertificateActions::pageRequested);
    dialog->open();
}

void CertificateActions::activate(const Certificate &certificate)
{
    Question question;
    question.title = tr("Set this certificate of %1 as active?").arg(certificate.ownerName);
    question.text
        = tr("From now on it signs everything that the application is sent. The application has to trust it already, or nobody gets "
             "in: you may have to set up the trust again there. Best done when few people work.");
    question.consequences
        = {tr("It lasts until %1.").arg(QLocale().toString(certificate.notAfter.toLocalTime().date(), QLocale::ShortFormat)),
           tr("The certificate that signs now stays, inactive. You can set it back.")};
    question.action = tr("Make active");
    m_desk.prompts.confirm(m_origin, question, [this, id = certificate.id] {
        m_desk.change(m_origin, tr("Setting a certificate as active"),
                      [id](Workspace &at, Progress &) { return CertificateService(at).activate(id); });
    });
}

void CertificateActions::remove(const Certificate &certificate)
{
    Question question;
    question.weight = Question::Weight::Danger;
    if (certificate.purpose == Certificate::Purpose::IdentityProvider) {
        question.title = tr("Delete this certificate of the identity provider?");
        question.text
            = tr("What the identity provider signs with it is refused from then on. Make sure that it signs with another one that is "
                 "trusted here.");
        question.consequences = {certificate.subject, tr("You can undo this afterwards.")};
        question.typedWord = u"DELETE"_s;
    } else {
        question.title = tr("Delete this certificate of %1?").arg(certificate.ownerName);
        question.text = tr("It signs nothing now. Its key is deleted with it.");
        question.consequences = {tr("You can undo this afterwards.")};
    }
    question.action = tr("Delete certificate");
    m_desk.prompts.confirm(m_origin, question, [this, id = certificate.id] {
        m_desk.change(m_origin, tr("Deleting a certificate"),
                      [id](Workspace &at, Progress &) { return CertificateService(at).remove(id); });
    });
}

void CertificateActions::save(const Certificate &certificate)
{
    FileQuestion question;
    question.purpose = FileQuestion::Purpose::Save;
    question.title = tr("Save the certificate");
    question.filters = {tr("Certificates (*.pem)")};
    question.suggestedName = (certificate.ownerName.isEmpty() ? certificate.serial : certificate.ownerName) + u".pem"_s;
    m_desk.prompts.chooseFile(m_origin, question, [this, pem = certificate.pem.toLatin1()](const QString &path) {
        const Status saved = saveFile(
            path,
            [&pem](QIODevice &file) -> Status {
                return file.write(pem) == pem.size() ? Status() : fail(Error::Kind::Storage, file.errorString());
            },
            Readers::Usual);
        if (saved) {
            m_desk.prompts.notify(m_origin, Tone::Success, tr("The certificate was saved."));
        } else {
            m_desk.prompts.show(m_origin, saved.error());
        }
    });
}

}  // namespace gatehouse
