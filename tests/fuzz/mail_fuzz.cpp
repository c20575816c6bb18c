// Any bytes are a mail or an error; what is read of one is valid text without NUL, its lines are lines, its addresses
// addresses, and it is read the same again.
#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "document/mail_reader.hpp"
#include "document/mail_text.hpp"
#include "tests/fuzz/pieces.hpp"
#include <algorithm>
#include <array>
#include <cstdint>

namespace {

using namespace cs;

void check_text(std::string_view text) {
    FUZZ_CHECK(!first_invalid_utf8(text));
    FUZZ_CHECK(text.find('\0') == std::string_view::npos);
}

void check_line(std::string_view text) {
    check_text(text);
    for (std::size_t at = 0; at < text.size();) {
        const auto code = next_code_point(text, at);
        FUZZ_CHECK(code >= 0x20 && !(code >= 0x7F && code < 0xA0));
    }
}

void check_addresses(const std::vector<Address>& all) {
    for (const auto& each : all) {
        check_line(each.name);
        FUZZ_CHECK(is_email(each.email));
    }
}

std::string read(std::string_view message) {
    try {
        const auto mail = read_mail(message);
        FUZZ_CHECK(!mail.from.empty() && !mail.message_id.empty());
        check_addresses(mail.from);
        check_addresses(mail.to);
        for (const auto* line : {&mail.subject, &mail.message_id, &mail.automatic, &mail.unanswered}) check_line(*line);
        for (const auto& id : mail.references) check_line(id);
        for (const auto& each : mail.attachments) check_line(each.name), check_line(each.type);
        check_text(mail.text);
        FUZZ_CHECK(mail.automatic.empty() || !mail.unanswered.empty());
        return mail.message_id + mail.subject + mail.text;
    } catch (const Error& error) {
        FUZZ_CHECK(error.kind() == Kind::data && !error.message().empty());
        return error.message();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    constexpr std::array<std::string_view, 8> charsets{
        "", "utf-8", "gb18030", "big5", "iso-2022-jp", "windows-1252", "utf-7", "utf-16"};
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
    FUZZ_CHECK(read(bytes) == read(bytes));
    read("From: a@b.example\n" + std::string{bytes});
    read("From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" + std::string{bytes});
    const auto text = text_in_charset(bytes, charsets[data[0] % charsets.size()]);
    check_text(text);
    check_text(text_of_html(text));
    check_text(unflowed(text, (data[0] & 128) != 0));
    return 0;
}
