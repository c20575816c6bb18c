#include "usage/row_reader.hpp"
#include "base/csv_quote.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "usage/signal.hpp"
#include "usage/usage.hpp"
#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t most = 1'000'000'000'000;
constexpr std::int64_t one = 1'000'000;  // in millionths
constexpr std::size_t none = static_cast<std::size_t>(-1);

std::size_t place_of_field(const NounView& noun, std::string_view name) {
    const auto* field = noun.field(name);
    return field ? static_cast<std::size_t>(field - noun.fields.data()) : none;
}

// Most cells have nothing around them; the rest is looked at closely.
std::string_view plain(std::string_view text) noexcept {
    const auto simple = [](char c) { return c > '-' && c < 0x7F; };
    if (text.empty() || (simple(text.front()) && simple(text.back()))) return text;
    return unguarded(trimmed(text));
}

}  // namespace

std::optional<std::int64_t> millionths(std::string_view text) noexcept {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    const auto point = std::min(text.find('.'), text.size());
    auto decimals = point < text.size() ? text.substr(point + 1) : std::string_view{};
    while (decimals.ends_with('0')) decimals.remove_suffix(1);
    const auto digits = [](std::string_view s) { return s.find_first_not_of("0123456789") == std::string_view::npos; };
    const auto whole = text.substr(0, point);
    if (whole.empty() || !digits(whole) || !digits(decimals) || decimals.size() > 6 || point + 1 == text.size())
        return std::nullopt;
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(whole.data(), whole.data() + whole.size(), value);
    if (failed != std::errc{} || value > most) return std::nullopt;
    value *= one;
    for (std::int64_t unit = one / 10; const char c : decimals) {
        value += (c - '0') * unit;
        unit /= 10;
    }
    if (value > most * one) return std::nullopt;
    return negative ? -value : value;
}

RowReader::RowReader(Context& context, const RowsOptions& options, const RowsFile& file, const InStore& in_store)
    : context_{context}, options_{options}, file_{file},
      noun_{context.nouns[options.about == UsageAbout::usage ? Noun<Usage>::view.name : Noun<SignalRow>::view.name]},
      accounts_{context, context.nouns["account"], in_store}, day_at_{place_of_field(noun_, "day")},
      account_at_{place_of_field(noun_, "account")}, what_at_{place_of_field(noun_, options.about == UsageAbout::usage
                                                                                        ? "feature"
                                                                                        : "signal")},
      user_at_{place_of_field(noun_, "user")}, first_at_{place_of_field(
                                                   noun_, options.about == UsageAbout::usage ? "events" : "value")},
      second_at_{place_of_field(noun_, "minutes")}, newest_{context.today.days() + 1} {
    if (options.about == UsageAbout::usage) {
        features_.emplace(context, context.nouns["feature"], in_store);
        if (options.create_features) features_->add_unknown();
        users_.emplace(context.engine, "usage_user");
    } else {
        for (const auto& each : cs::signals(context.settings)) signals_.push_back(each.name);
    }
    counts_rows_ = options.about == UsageAbout::usage && !file.gives(first_at_) && !file.gives(second_at_);
}

std::span<const std::string> RowReader::new_features() const {
    return features_ ? std::span<const std::string>{features_->added()} : std::span<const std::string>{};
}
std::span<const std::string> RowReader::new_users() const {
    return users_ ? std::span<const std::string>{users_->added()} : std::span<const std::string>{};
}

std::string_view RowReader::text(std::size_t field) const {
    const auto* value = file_.value(field);
    return value ? plain(value->text) : file_.constant(field);
}

void RowReader::refuse(std::size_t field, const Error& error) const {
    const auto& row = file_.row();
    const auto* value = file_.value(field);  // none: it was said for every row
    const auto place = value && value->at ? row.place_at(value->at) : row.place();
    throw error.as(Kind::data).about(std::string{noun_.fields[field].name}).at(place);
}

FiledRow RowReader::read() {
    const auto& record = file_.row();
    if (record.problem) throw *record.problem;
    FiledRow row;
    row.line = record.line;
    auto field = day_at_;
    try {
        row.key.day = day(text(field));
        row.key.account = accounts_.number(text(field = account_at_));
        const auto what = text(field = what_at_);
        row.key.what = features_ ? features_->number(what) : signal(what);
        if (features_) {
            if (const auto user = text(field = user_at_); !user.empty()) row.key.user = users_->number(user);
            row.first = counts_rows_ ? 1 : whole(text(field = first_at_));
            row.second = whole(text(field = second_at_));
        } else {
            const auto written = text(field = first_at_);
            const auto value = options_.notation.decimal_comma
                                   ? millionths(options_.notation.in_ours(noun_.fields[field], written))
                                   : millionths(written);
            if (!value)
                throw Error{Kind::data, fmt::format("{} is not a number", quoted(written)),
                            "such as 1200.50: at most six decimals, at most 10^12"};
            row.first = *value;
        }
    } catch (const Error& e) {
        refuse(field, e);
    }
    return row;
}

std::int32_t RowReader::day(std::string_view text) {
    if (text == last_day_text_ && !last_day_text_.empty()) return last_day_;
    auto date = iso_date(text);
    if (!date && options_.notation.days != DayForm::ours) date = iso_date(options_.notation.day_in_ours(text));
    if (!date) {
        const auto remedy = options_.notation.remedy(noun_.fields[day_at_], text);
        throw Error{Kind::data, fmt::format("{} is not a day", text.empty() ? "''" : quoted(text)),
                    remedy.empty() ? "write days as 2026-03-31" : fmt::format("with {} it is one", remedy)};
    }
    if (date->days() > newest_)
        throw Error{Kind::data, fmt::format("{} is still to come", to_text(*date)),
                    fmt::format("today is {}", to_text(context_.today))};
    last_day_text_.assign(text);
    return last_day_ = date->days();
}

std::int64_t RowReader::whole(std::string_view text) {
    if (text.empty()) return 0;
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed == std::errc{} && end == text.data() + text.size() && value >= 0 && value <= most)
        return value;
    throw Error{Kind::data, fmt::format("{} is not a whole number from 0 to 10^12", quoted(text)),
                "digits alone, such as 12"};
}

std::uint32_t RowReader::signal(std::string_view word) {
    const auto found = std::ranges::find(signals_, word);
    if (found != signals_.end()) return first_new + static_cast<std::uint32_t>(found - signals_.begin());
    const std::vector<std::string_view> names(signals_.begin(), signals_.end());
    auto hint = did_you_mean(word, names);
    if (hint.empty()) hint = fmt::format("declare it in cs.toml: [signal.{}]", word.empty() ? "NAME" : printable(word));
    throw Error{Kind::data, fmt::format("there is no signal {}", quoted(word)), hint};
}

}  // namespace cs
