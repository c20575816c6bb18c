/// \file preview.hpp  What another cs.toml would do, before anything of it is live.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// Who would change grade; how many grades move for each measure that is deleted, by it alone; which alerts would open.
/// `next` is the same store with the other settings. Nothing is written. Within a transaction.
Document preview(Context& now, Context& next);

}  // namespace cs
