// Support: tickets, requests, complaints, and what is known about them.
#include "cmd/commands/tables.hpp"
#include "cmd/article/verbs.hpp"
#include "cmd/complaint/verbs.hpp"
#include "cmd/intake/verbs.hpp"
#include "cmd/macro/verbs.hpp"
#include "cmd/request/verbs.hpp"
#include "cmd/ticket/verbs.hpp"

namespace cs {
namespace {

constexpr Verb table[] = {
    {"article", "due", {"what was solved twice and has no article", "待写文章"}, Needs::read, {.options = article::due_options, .prints = true}, article::due, "cs article due --since -90d"},
    {"article", "search", {"articles, and tickets that were solved, by their words", "检索"}, Needs::read, {.operands = article::question, .options = article::search_options, .prints = true}, article::search,
     "cs article search password reset\ncs article search 登录失败"},
    {"article", "site", {"write the public articles as a site that needs no server", "生成帮助中心"}, Needs::read, {.operands = article::folder}, article::site, "cs article site /srv/www/help  # again whenever an article changed"},
    {"complaint", "causes", {"what complaints came from", "投诉原因"}, Needs::read, {.options = complaint::causes_options, .prints = true}, complaint::causes, "cs complaint causes --since -1y"},
    {"complaint", "done", {"the improvement is done", "改进完成"}, Needs::write, {.operands = complaint::one, .options = complaint::done_options}, complaint::done, "cs complaint done 12"},
    {"complaint", "investigate", {"it is looked into", "调查"}, Needs::write, {.operands = complaint::one, .options = complaint::note_option}, complaint::investigate, "cs complaint investigate 12 --note 'the index was corrupt'"},
    {"complaint", "review", {"what is to be learned from it", "复盘"}, Needs::write, {.operands = complaint::one, .options = complaint::review_options}, complaint::review,
     "cs complaint review 12 --class outage --cause 'no restore test' --improvement 'restore test every month' --owner li --improve-by +30d"},
    {"complaint", "solve", {"it is solved", "解决"}, Needs::write, {.operands = complaint::one, .options = complaint::solve_options}, complaint::solve, "cs complaint solve 12 --how 'restored the data' --compensation 'CNY 2,000'"},
    {"complaint", "soothe", {"somebody has spoken with them", "安抚"}, Needs::write, {.operands = complaint::one, .options = complaint::note_option}, complaint::soothe, "cs complaint soothe 12 --note 'called at once'"},
    {"complaint", "unreviewed", {"complaints that nobody has learned from yet", "待复盘"}, Needs::read, {.prints = true}, complaint::unreviewed, "cs complaint unreviewed"},
    {"macro", "preview", {"what it would say in a ticket, and what would follow", "预览"}, Needs::read, {.operands = macro::key_and_ticket, .options = macro::preview_options, .prints = true}, macro::preview,
     "cs macro preview shipped 481 --param order=4711"},
    {"request", "analyse", {"whether it is a true need, of what kind, how important", "分析"}, Needs::write, {.operands = request::one, .options = request::analyse_options}, request::analyse,
     "cs request analyse 12 --true-need yes --class report --level 2"},
    {"request", "ask", {"another customer has the same need", "同样需求"}, Needs::write, {.operands = request::one_and_account}, request::ask, "cs request ask 12 acme"},
    {"request", "decide", {"product builds it, puts it off or declines", "决策"}, Needs::write, {.operands = request::one, .options = request::decide_options}, request::decide,
     "cs request decide 12 --decision build --promised-for 2026-06-30\ncs request decide 12 --decision decline --why 'the law does not allow it'"},
    {"request", "deliver", {"it is there", "交付"}, Needs::write, {.operands = request::one, .options = request::deliver_options}, request::deliver, "cs request deliver 12 --released-in 3.2"},
    {"request", "pass", {"product has it", "转达产品"}, Needs::write, {.operands = request::one, .options = request::pass_options}, request::pass, "cs request pass 12 --owner li"},
    {"request", "show", {"the request, who asked, and the days at each link", "查看"}, Needs::read, {.operands = request::one, .prints = true}, request::show, "cs request show 12"},
    {"request", "tell", {"the customers know what came of it", "反馈客户"}, Needs::write, {.operands = request::one, .options = request::tell_options}, request::tell, "cs request tell 12\ncs request tell 12 --account acme"},
    {"request", "untold", {"delivered or declined, and the customer does not know", "待反馈"}, Needs::read, {.prints = true}, request::untold, "cs request untold"},
    {"request", "wanted", {"what is wanted, by customers and their value", "需求排行"}, Needs::read, {.prints = true}, request::wanted, "cs request wanted"},
    {"ticket", "assign", {"who answers it from now on", "分派"}, Needs::write, {.operands = ticket::one_and_staff, .options = ticket::why_option}, ticket::assign, "cs ticket assign 481 li"},
    {"ticket", "audit", {"tickets that were parked, closed or passed on as they should not be", "稽核"}, Needs::read, {.options = ticket::audit_options, .prints = true}, ticket::audit, "cs ticket audit --days 90"},
    {"ticket", "clock", {"how long the customer waited, interval by interval", "服务时钟"}, Needs::read, {.operands = ticket::one, .prints = true}, ticket::clock, "cs ticket clock 481"},
    {"ticket", "close", {"close it, once the customer has confirmed", "关闭"}, Needs::write, {.operands = ticket::one, .options = ticket::close_options}, ticket::close,
     "cs ticket close 481\ncs ticket close 481 --unconfirmed 'no answer to three mails'"},
    {"ticket", "confirm", {"the customer says that it is solved, or that they need it no longer", "客户确认"}, Needs::write, {.operands = ticket::one, .options = ticket::confirm_options}, ticket::confirm,
     "cs ticket confirm 481 --text 'works now' --rating 5"},
    {"ticket", "digest", {"what is about to be late, also by mail; made for cron", "即将超时提醒"}, Needs::read, {.options = ticket::digest_options, .prints = true}, ticket::digest,
     "cs ticket digest --within 120\ncs ticket digest --mail  # every few minutes, from cron"},
    {"ticket", "events", {"take comments and changes of state of tickets from a file", "导入沟通记录"}, Needs::write, {.operands = intake::operands, .options = intake::options}, ticket::events,
     "cs ticket events comments.csv --ignore-unknown  # finds each ticket by its number in the help desk"},
    {"ticket", "hold", {"it waits for others than the customer", "等待他方"}, Needs::write, {.operands = ticket::one, .options = ticket::why_option}, ticket::hold, "cs ticket hold 481 --why 'with the developers'"},
    {"ticket", "merge", {"another ticket goes on for it", "合并"}, Needs::write, {.operands = ticket::one_and_other}, ticket::merge, "cs ticket merge 482 481"},
    {"ticket", "note", {"keep something that the customer does not see", "内部备注"}, Needs::write, {.operands = ticket::one, .options = ticket::note_options}, ticket::note, "cs ticket note 481 --text 'same as 455'"},
    {"ticket", "open", {"record what a customer asks for", "提交"}, Needs::write, {.noun_operands = ticket::open_operands, .noun_options = ticket::open_options}, ticket::open,
     "cs ticket open acme --contact 'Dr Wang' --subject 'no stock alerts' --channel phone --priority high\ncs ticket open --from-mail --ack < message.eml  # made for a mail rule"},
    {"ticket", "queue", {"what is next, and why", "待处理队列"}, Needs::read, {.options = ticket::queue_options, .prints = true}, ticket::queue, "cs ticket queue --assignee li"},
    {"ticket", "reopen", {"work on it again", "重新打开"}, Needs::write, {.operands = ticket::one, .options = ticket::why_option}, ticket::reopen, "cs ticket reopen 481 --why 'came back'"},
    {"ticket", "reply", {"what we answered, or what the customer wrote", "回复"}, Needs::write, {.operands = ticket::one, .options = ticket::reply_options}, ticket::reply,
     "cs ticket reply 481 --text 'please update to 3.2' --wait\ncs ticket reply 481 --customer --text 'still broken'\ncs ticket reply 481 --macro shipped --param order=4711"},
    {"ticket", "show", {"the ticket on one page", "查看"}, Needs::read, {.operands = ticket::one, .prints = true}, ticket::show, "cs ticket show 481"},
    {"ticket", "solve", {"we say that it is solved", "解决"}, Needs::write, {.operands = ticket::one, .options = ticket::why_option}, ticket::solve, "cs ticket solve 481"},
    {"ticket", "suggest", {"articles, macros and solved tickets that fit", "推荐答复"}, Needs::read, {.operands = ticket::one, .options = ticket::suggest_options, .prints = true}, ticket::suggest, "cs ticket suggest 481"},
    {"ticket", "tag", {"what it is about", "标签"}, Needs::write, {.operands = ticket::one_and_tags, .options = ticket::tag_options}, ticket::tag, "cs ticket tag 481 --area stock --function alerts vip"},
    {"ticket", "wait", {"it waits for the customer", "等待客户"}, Needs::write, {.operands = ticket::one, .options = ticket::why_option}, ticket::wait, "cs ticket wait 481 --why 'asked for the log'"},
};
static_assert(in_order(table));

}  // namespace

std::span<const Verb> support_verbs() noexcept { return table; }

}  // namespace cs
