/// \file report_document.hpp  How the document of a report of periods begins.
#pragma once
#include "document/document.hpp"
#include "figures/question.hpp"
#include "store/store.hpp"

namespace cs {

/// Named "report.NAME", in the language of the reader, with the periods and the day that it is as of below its title.
Document report_document(std::string_view name, Words title, const ReportQuestion&, const Context&);

}  // namespace cs
