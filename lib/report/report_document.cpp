#include "report/report_document.hpp"
#include <fmt/format.h>

namespace cs {

Document report_document(std::string_view name, Words title, const ReportQuestion& question, const Context& context) {
    Document doc;
    doc.name = fmt::format("report.{}", name);
    doc.lang = context.lang;
    doc.title = title.in(context.lang);
    doc.subtitle = report_subtitle(question, context.today, context.lang);
    return doc;
}

}  // namespace cs
