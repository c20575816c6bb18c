/// \file views.hpp  v_account, v_contract, …: the stable face of the store for people's own SQL.
///
/// Their columns are the noun's fields: stored values as they are kept (amounts in minor units beside their currency,
/// days as ISO dates, yes and no as 1 and 0), references by name, lists joined by ';', computed fields as of the day.
/// Views show what their noun shows: no field that is kept only for finding, no noun that has no verbs.
#pragma once
#include "store/store.hpp"

namespace cs {

std::string view_name(const NounView&);
bool has_view(const NounView&) noexcept;

/// Puts the views of the store right where they are not as the nouns and cs.toml (rates, own fields) have it; as of
/// the engine's current_date. Outside of a transaction, on a store that may be written. A role
/// that may not change the schema leaves them as they are.
void renew_views(Engine&, const Nouns&, const Settings&);
/// The same in the write transaction that is open.
void renew_views_within(Engine&, const Nouns&, const Settings&);

/// The same views for this connection alone, as of the day of the command; they hide those of the store. This changes
/// no byte of it.
void show_views(Context&);

}  // namespace cs
