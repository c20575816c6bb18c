#include "document/mail_reader.hpp"
#include "base/ascii.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "document/gmime_library.hpp"
#include "document/mail_text.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>

namespace cs {
namespace {

constexpr int deepest = 32;              // parts within parts; what lies deeper is named and not read
constexpr std::size_t most_parts = 500;  // likewise
constexpr std::size_t most_references = 100, longest_id = 900;
// What no mail of a person comes near to, and what would take a reader minutes.
constexpr std::size_t longest_header = 1 << 20, most_lines = 1'000'000, most_boundaries = 100'000;

struct Release {
    void operator()(void* object) const { gmime_library().g_object_unref(object); }
};
template <class T> using Held = std::unique_ptr<T, Release>;

bool is_a(const void* object, GType type) {
    return object &&
           gmime_library().g_type_check_instance_is_a(static_cast<GTypeInstance*>(const_cast<void*>(object)), type);
}
template <class T> T* as(void* object) { return static_cast<T*>(object); }
std::string_view view(const char* text) { return text ? std::string_view{text} : std::string_view{}; }

/// How bytes in a header are read that say nothing of their charset.
class Options {
  public:
    Options() : options_{gmime_library().g_mime_parser_options_new()} {
        const char* charsets[] = {"utf-8", "gb18030", "windows-1252", nullptr};
        gmime_library().g_mime_parser_options_set_fallback_charsets(options_, charsets);
    }
    Options(const Options&) = delete;
    Options& operator=(const Options&) = delete;
    ~Options() { gmime_library().g_mime_parser_options_free(options_); }
    GMimeParserOptions* get() const noexcept { return options_; }

  private:
    GMimeParserOptions* options_;
};

Held<GMimeMessage> parsed(std::string_view message, const Options& options) {
    const auto& gmime = gmime_library();
    const Held<GMimeStream> stream{gmime.g_mime_stream_mem_new_with_buffer(message.data(), message.size())};
    const Held<GMimeParser> parser{gmime.g_mime_parser_new_with_stream(stream.get())};
    return Held<GMimeMessage>{gmime.g_mime_parser_construct_message(parser.get(), options.get())};
}

std::string header(void* object, const char* name) {
    return in_a_line(view(gmime_library().g_mime_object_get_header(as<GMimeObject>(object), name)));
}

void add_addresses(GMimeMessage* message, GMimeAddressType which, std::vector<Address>& out) {
    const auto& gmime = gmime_library();
    auto* list = gmime.g_mime_message_get_addresses(message, which);
    const int count = list ? gmime.internet_address_list_length(list) : 0;
    for (int i = 0; i < count; ++i) {
        auto* each = gmime.internet_address_list_get_address(list, i);
        if (!is_a(each, gmime.internet_address_mailbox_get_type())) continue;
        const auto email = view(gmime.internet_address_mailbox_get_addr(as<InternetAddressMailbox>(each)));
        if (!is_email(email)) continue;
        out.push_back({in_a_line(view(gmime.internet_address_get_name(each))), parse_address(email).email});
    }
}

/// What stands last in angle brackets, for a name in front that is not written as it should be.
void add_bracketed(GMimeMessage* message, std::vector<Address>& out) {
    const auto& gmime = gmime_library();
    auto* list = gmime.g_mime_object_get_header_list(as<GMimeObject>(message));
    auto* from = gmime.g_mime_header_list_get_header(list, "From");
    const auto text = from ? view(gmime.g_mime_header_get_raw_value(from)) : std::string_view{};
    const auto open = text.rfind('<');
    if (open == std::string_view::npos) return;
    const auto email = text.substr(open + 1, text.find('>', open) - open - 1);
    if (is_email(email)) out.push_back({{}, parse_address(email).email});
}

/// An id that can be compared and kept; one that nobody can need is left out.
std::string sound_id(std::string_view id) {
    auto out = in_a_line(id);
    return out.size() > longest_id ? std::string{} : out;
}

void add_references(GMimeMessage* message, const char* name, const Options& options, std::vector<std::string>& out) {
    const auto& gmime = gmime_library();
    const auto text = header(message, name);
    if (text.empty()) return;
    auto* list = gmime.g_mime_references_parse(options.get(), text.c_str());
    for (int i = gmime.g_mime_references_length(list) - 1; i >= 0 && out.size() < most_references; --i)
        if (auto id = sound_id(view(gmime.g_mime_references_get_message_id(list, i)));
            !id.empty() && std::ranges::find(out, id) == out.end())
            out.push_back(std::move(id));
    gmime.g_mime_references_free(list);
}

std::string content_of(GMimePart* part) {
    const auto& gmime = gmime_library();
    auto* content = gmime.g_mime_part_get_content(part);
    if (!content) return {};
    const Held<GMimeStream> stream{gmime.g_mime_stream_mem_new()};
    gmime.g_mime_data_wrapper_write_to_stream(content, stream.get());
    const auto* bytes = gmime.g_mime_stream_mem_get_byte_array(as<GMimeStreamMem>(stream.get()));
    return bytes && bytes->data ? std::string{reinterpret_cast<const char*>(bytes->data), bytes->len} : std::string{};
}

/// Goes through the parts of a message and keeps what can be read; the rest is named.
class Parts {
  public:
    Parts(ReceivedMail& mail, const Options& options) : mail_{mail}, options_{options} {}

    void take(GMimeObject* part, int depth = 0) {
        if (!part || ++seen_ > most_parts) return;
        if (depth > deepest) return name(part, 0);
        if (is_a(part, gmime_.g_mime_multipart_get_type())) return take_several(as<GMimeMultipart>(part), depth);
        if (is_a(part, gmime_.g_mime_message_part_get_type())) return take_message(as<GMimeMessagePart>(part), depth);
        if (is_a(part, gmime_.g_mime_part_get_type())) take_one(as<GMimePart>(part));
    }

  private:
    bool is(GMimeObject* part, const char* type, const char* subtype) const {
        return gmime_.g_mime_content_type_is_type(gmime_.g_mime_object_get_content_type(part), type, subtype);
    }
    std::string parameter(GMimeObject* part, const char* of) const {
        return ascii_lower(
            view(gmime_.g_mime_content_type_get_parameter(gmime_.g_mime_object_get_content_type(part), of)));
    }
    /// Text to be read; what has a type that is none is text, too (RFC 2045 §5.2).
    bool is_words(GMimeObject* part) const {
        const auto type = header(part, "Content-Type");
        const bool typed = type.empty() || type.find('/') != std::string::npos;
        return (!typed || is(part, "text", "plain") || is(part, "text", "html")) &&
               ascii_lower(view(gmime_.g_mime_object_get_disposition(part))) != "attachment";
    }

    void add(std::string_view text) {
        const auto last = text.find_last_not_of(" \t\n");
        if (last == std::string_view::npos) return;
        if (!mail_.text.empty()) mail_.text += mail_.text.ends_with('\n') ? "\n" : "\n\n";
        mail_.text += text.substr(std::min(text.find_first_not_of('\n'), last), std::string_view::npos);
        mail_.text.erase(mail_.text.find_last_not_of(" \t\n") + 1);
    }

    void name(GMimeObject* part, std::uint64_t bytes) {
        auto* type = gmime_.g_mime_object_get_content_type(part);
        const char* file =
            is_a(part, gmime_.g_mime_part_get_type()) ? gmime_.g_mime_part_get_filename(as<GMimePart>(part)) : nullptr;
        mail_.attachments.push_back(
            {in_a_line(view(file)),
             in_a_line(fmt::format("{}/{}", view(gmime_.g_mime_content_type_get_media_type(type)),
                                   view(gmime_.g_mime_content_type_get_media_subtype(type)))),
             bytes});
    }

    std::string words_of(GMimePart* part) const {
        auto* object = as<GMimeObject>(part);
        const auto text = text_in_charset(content_of(part), parameter(object, "charset"));
        if (is(object, "text", "html")) return text_of_html(text);
        return parameter(object, "format") == "flowed" ? unflowed(text, parameter(object, "delsp") == "yes") : text;
    }

    void take_one(GMimePart* part) {
        auto* object = as<GMimeObject>(part);
        if (is_words(object)) return add(words_of(part));
        const auto content = content_of(part);
        if (mail_.report && is(object, "text", "rfc822-headers"))
            if (const auto returned = parsed(content, options_)) answers(returned.get());
        name(object, content.size());
    }

    /// Of several that say the same, the plainest that says anything; of one that is signed, what was signed.
    void take_several(GMimeMultipart* several, int depth) {
        const int count = gmime_.g_mime_multipart_get_count(several);
        if (!is(as<GMimeObject>(several), "multipart", "alternative")) {
            for (int i = 0; i < count; ++i) take(gmime_.g_mime_multipart_get_part(several, i), depth + 1);
            return;
        }
        int chosen = -1;
        for (int i = count - 1; i >= 0; --i) {  // the last is the richest
            auto* part = gmime_.g_mime_multipart_get_part(several, i);
            const bool plain = is(part, "text", "plain") && is_words(part);
            const bool says = !plain || !trimmed(words_of(as<GMimePart>(part))).empty();
            if (says && (plain || chosen < 0) && (plain || is(part, "text", "html") || is(part, "multipart", "*")))
                chosen = i;
        }
        for (int i = 0; i < count; ++i) {
            auto* part = gmime_.g_mime_multipart_get_part(several, i);
            if (i == chosen || !(is_words(part) || is(part, "multipart", "*"))) take(part, depth + 1);
        }
    }

    /// A message that was passed on: its words are words of this one. Of one that came back it is enough to know which.
    void take_message(GMimeMessagePart* part, int depth) {
        auto* message = gmime_.g_mime_message_part_get_message(part);
        if (!message) return name(as<GMimeObject>(part), 0);
        if (mail_.report) {
            answers(message);
            return name(as<GMimeObject>(part), 0);
        }
        std::vector<Address> from;
        add_addresses(message, GMIME_ADDRESS_TYPE_FROM, from);
        add(fmt::format("> {}: {}", from.empty() ? std::string{} : to_text(from.front()),
                        in_a_line(view(gmime_.g_mime_message_get_subject(message)))));
        take(gmime_.g_mime_message_get_mime_part(message), depth + 1);
    }

    void answers(GMimeMessage* message) {
        if (auto id = sound_id(view(gmime_.g_mime_message_get_message_id(message))); !id.empty())
            mail_.references.insert(mail_.references.begin(), std::move(id));
    }

    ReceivedMail& mail_;
    const Options& options_;
    const GmimeLibrary& gmime_ = gmime_library();
    std::size_t seen_ = 0;
};

/// A local part under which nobody reads.
bool is_robot(std::string_view email) {
    constexpr std::array<std::string_view, 8> names{"mailer-daemon", "postmaster", "noreply",      "no-reply",
                                                    "no_reply",      "donotreply", "do-not-reply", "do_not_reply"};
    const auto local = ascii_lower(email.substr(0, email.rfind('@')));
    return std::ranges::any_of(names, [&](auto name) {
        return local == name || (local.starts_with(name) &&
                                 std::string_view{"+-_.="}.find(local[name.size()]) != std::string_view::npos);
    });
}

/// What says that no person wrote it: RFC 3834 §5, and what was in use before it.
std::string automatic_by(GMimeMessage* message, const ReceivedMail& mail, bool null_sender) {
    const auto said = [&](const char* name) { return ascii_lower(header(message, name)); };
    if (const auto value = said("Auto-Submitted");
        !value.empty() && value.substr(0, value.find_first_of("; (")) != "no")
        return "Auto-Submitted: " + value;
    for (const auto* name : {"X-Autoreply", "X-Autorespond", "X-Autoresponder"})
        if (!said(name).empty()) return name;
    if (null_sender || said("Return-Path") == "<>") return "Return-Path: <>";
    if (said("Precedence") == "auto_reply") return "Precedence: auto_reply";
    if (mail.report) return "multipart/report";
    return is_robot(mail.from.front().email) ? mail.from.front().email : std::string{};
}

/// What says that no program may answer: RFC 3834 §2; lists and bulk mail.
std::string unanswered_by(GMimeMessage* message, const ReceivedMail& mail) {
    const auto& gmime = gmime_library();
    if (!mail.automatic.empty()) return mail.automatic;
    const auto said = [&](const char* name) { return ascii_lower(header(message, name)); };
    if (const auto value = said("Precedence"); value == "bulk" || value == "list" || value == "junk")
        return "Precedence: " + value;
    if (const auto value = said("X-Auto-Response-Suppress"); !value.empty() && value != "none")
        return "X-Auto-Response-Suppress: " + value;
    if (!said("X-Loop").empty()) return "X-Loop";
    auto* list = gmime.g_mime_object_get_header_list(as<GMimeObject>(message));
    for (int i = 0; i < gmime.g_mime_header_list_get_count(list); ++i) {
        const auto name = view(gmime.g_mime_header_get_name(gmime.g_mime_header_list_get_header_at(list, i)));
        if (ascii_lower(name.substr(0, 5)) == "list-") return in_a_line(name);
    }
    return {};
}

/// The line that a mailbox file, or a mail rule, puts in front of a message; it says who sent it on its way.
std::string_view without_envelope(std::string_view message, bool& null_sender) {
    if (!message.starts_with("From ")) return message;
    const auto end = std::min(message.find('\n'), message.size() - 1);
    null_sender = message.starts_with("From MAILER-DAEMON ") || message.starts_with("From <> ");
    return message.substr(end + 1);
}

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void check_structure(std::string_view message) {
    std::size_t lines = 0, boundaries = 0;
    bool in_header = true;
    for (std::size_t at = 0; at < message.size(); ++lines) {
        const auto end = std::min(message.find('\n', at), message.size());
        if (const auto line = message.substr(at, end - at); line.empty() || line == "\r") in_header = false;
        if (in_header && end > longest_header) refuse("the header of the message is longer than 1 MiB");
        if (message.substr(at, 2) == "--") ++boundaries;
        at = end + 1;
    }
    if (lines > most_lines || boundaries > most_boundaries)
        refuse(fmt::format("the message has {} lines, of which {} could divide its parts: that is no mail of a person",
                           lines, boundaries));
}

/// Stands for an id where there is none: the same message has the same one.
std::string made_id(const ReceivedMail& mail, std::string_view date) {
    std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a, 64 bit
    for (const auto part :
         {std::string_view{mail.from.front().email}, date, std::string_view{mail.subject}, std::string_view{mail.text}})
        for (const char c : std::string{part} + '\n') hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return fmt::format("{:016x}@no-message-id.invalid", hash);
}

}  // namespace

ReceivedMail read_mail(std::string_view message) {
    if (trimmed(message).empty())
        refuse("no message came: standard input is empty", "a mail rule pipes one message to it");
    if (message.size() > longest_mail) refuse(fmt::format("the message is longer than {} MiB", longest_mail >> 20));
    check_structure(message);
    bool null_sender = false;
    const Options options;
    const auto whole = parsed(without_envelope(message, null_sender), options);
    ReceivedMail mail;
    if (whole) add_addresses(whole.get(), GMIME_ADDRESS_TYPE_FROM, mail.from);
    if (whole && mail.from.empty()) add_bracketed(whole.get(), mail.from);
    if (whole && mail.from.empty()) add_addresses(whole.get(), GMIME_ADDRESS_TYPE_SENDER, mail.from);
    if (mail.from.empty())
        refuse("the message names no address that it is from", "expected a mail (RFC 5322) with a From");
    const auto& gmime = gmime_library();
    add_addresses(whole.get(), GMIME_ADDRESS_TYPE_TO, mail.to);
    add_addresses(whole.get(), GMIME_ADDRESS_TYPE_CC, mail.to);
    mail.subject = in_a_line(view(gmime.g_mime_message_get_subject(whole.get())));
    mail.message_id = sound_id(view(gmime.g_mime_message_get_message_id(whole.get())));
    auto* body = gmime.g_mime_message_get_mime_part(whole.get());
    mail.report =
        body && gmime.g_mime_content_type_is_type(gmime.g_mime_object_get_content_type(body), "multipart", "report");
    add_references(whole.get(), "In-Reply-To", options, mail.references);
    add_references(whole.get(), "References", options, mail.references);
    Parts{mail, options}.take(body);
    mail.automatic = automatic_by(whole.get(), mail, null_sender);
    mail.unanswered = unanswered_by(whole.get(), mail);
    if (mail.message_id.empty()) mail.message_id = made_id(mail, header(whole.get(), "Date"));
    return mail;
}

}  // namespace cs
