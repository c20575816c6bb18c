/// \file churn_reason.hpp  Why customers leave: reasons in two levels, class/detail, as cs.toml lists them. Pure.
///
/// A reason is a class ("competitor") or a detail of one ("competitor/cheaper"). A class that nobody could have held
/// against (churn.natural) stays in every rate, and is counted apart beside it. Source: domain.md "Reviews and
/// renewal" (Churn); metrics.md §1.4.
#pragma once
#include "base/lang.hpp"
#include "base/text.hpp"
#include "config/settings.hpp"

namespace cs {

/// The reasons of cs.toml (churn.reasons), in its order. Error{config} for one that is not "class" or "class/detail".
std::vector<std::string> churn_reasons(const Settings&);
/// What `text` means of those that are listed, by its name or as a reader sees it; a class alone is one, too. Error{data}
/// that names what is near.
std::string checked_reason(const Settings&, std::string_view field, std::string_view text);
/// "competitor" of "competitor/cheaper".
std::string_view class_of_reason(std::string_view reason) noexcept;
/// What a reader sees: "competitor: cheaper", "竞品：更便宜". A name of cs.toml that is not built in stays as it is.
std::string reason_label(std::string_view reason, Lang);
/// Whether its class is one of churn.natural.
bool is_natural(const Settings&, std::string_view reason);

}  // namespace cs
