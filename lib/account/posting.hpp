/// \file posting.hpp  Mail to our own people that goes out once: claimed, sent, marked.
///
/// A mail is claimed before it is handed to the mailer, in a transaction of its own, and marked afterwards. Where the
/// program dies in between, nobody can know whether the mail went out: the next run says so ("unknown") and sends it
/// again only when asked to. A mail twice is worse than a mail late.
#pragma once
#include "account/staff.hpp"
#include "document/mail.hpp"
#include "store/records.hpp"

namespace cs {

enum class MailState { claimed, sent, failed, unknown };
template <> struct Value<MailState> : ChoiceValue<MailState> {
    static constexpr Choice choices[] = {{"claimed", {"claimed", "发送中"}},
                                         {"sent", {"sent", "已发送"}},
                                         {"failed", {"failed", "发送失败"}},
                                         {"unknown", {"unknown", "不确定"}}};
};

struct Recipient {
    std::string person;  ///< handle, or the address of the fallback
    Address address;     ///< without an email: cannot be reached
    Lang lang = Lang::en;
    bool fallback = false;
};
/// One of the staff. An address that is none is left out, so that it does not keep the others from their mail.
Recipient recipient_of(const Staff&, Lang otherwise);

/// Who sends all mail, from mail.from. Error{config} when that is missing or no address.
Address mail_sender(const Settings&);
/// The message of a document: as text and as HTML, from mail_sender. `about` is what the message id is made of.
Mail mail_of(const Context&, const Recipient&, const Document&, std::string subject, std::string_view about);

struct Sending {
    bool retry_unknown = false;  ///< send again what may have been sent
};
/// Whether what stands so is still to be sent; nullopt: it is new.
bool wanted(std::optional<MailState>, const Sending&) noexcept;

/// One mail that is to go out once. What it has to say may be several things, each with a record of its own.
class Posting {
  public:
    virtual ~Posting() = default;
    virtual const Recipient& to() const = 0;
    /// Looks up what became of it before, and drops what is not to be sent any more. False when nothing is left.
    virtual bool look_up(Context&, const Sending&) = 0;
    virtual Mail mail(Context&) const = 0;
    /// Writes its records, new ones or those that look_up found.
    virtual void keep(Write&, MailState, const std::string& message_id) = 0;
};

struct Posted {
    enum class Fate { nothing, sent, failed, unknown, unreachable } fate;
    std::string why;  ///< of failed, and of unknown
};
/// Claims, sends and marks. Of two runs at once one gets it: it is looked up again under the writer's lock. `deliver`
/// is called while no transaction is open.
Posted post(Context&, Posting&, const Deliver& deliver, const Sending&);

/// What a run left claimed when it died becomes unknown. R: a record with a `state`. The caller holds the job's lock
/// (Engine::try_job): a claim of a run that still sends would be taken for one of the dead.
template <class R> void mark_interrupted(Context& context) {
    Query query;
    query.where = {
        {&context.nouns.of<R>().at("state"), Condition::Op::equal, {std::string{name_of(MailState::claimed)}}, {}}};
    if (read(context, [&] { return count(context, context.nouns.of<R>(), query); }) == 0) return;
    write(context, [&](Write& work) {
        for (auto& left : all<R>(context, query)) {
            left.state = MailState::unknown;
            work.update(left);
        }
    });
}

}  // namespace cs
