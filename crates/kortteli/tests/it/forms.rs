//! A form has one effect, however often and from however many places at once it is sent.

use std::thread;

use feature_plans::store::goal;
use kernel::{Chance, Clock, Lang, Occasion};
use kortteli::bench::Client;
use kortteli::demo::{self, Who};

use crate::served::Served;

#[test]
fn five_parallel_posts_and_a_retry_have_one_effect_and_one_answer() {
    let served = Served::start();
    let occasion = Occasion::of_installation(Clock::system().now(), Chance::system());
    let site = served.app.site();
    let demonstration = demo::make(&served.db, &occasion, site, Lang::En).unwrap();
    let link = served.db.write_here(|tx| demo::link_of(tx, &occasion, site, Who::Coordinator)).unwrap();
    let mut client = Client::new(served.address);
    let path = link.strip_prefix(&site.address).unwrap();
    let nonce = client.get(path).unwrap().field("nonce").unwrap();
    assert_eq!(client.post(path, &[("nonce", &nonce)]).unwrap().status, 303);

    let plan = served.db.read_here(|tx| feature_plans::store::plan::of_space(tx, demonstration.space)).unwrap()[0].id;
    let path = format!("/plans/{plan}/new-goal");
    let nonce = client.get(&path).unwrap().field("nonce").unwrap();
    let answers: Vec<_> = thread::scope(|scope| {
        let post = || client.beside(served.address).post(&path, &[("nonce", &nonce), ("title", "One effect")]).unwrap();
        let posts: Vec<_> = (0..5).map(|_| scope.spawn(post)).collect();
        posts.into_iter().map(|post| post.join().unwrap()).collect()
    });
    let retry = client.post(&path, &[("nonce", &nonce), ("title", "One effect")]).unwrap();
    for answer in answers.iter().chain([&retry]) {
        assert_eq!(answer.status, 303, "{}", answer.text());
        assert_eq!(answer.header("location"), retry.header("location"));
    }
    let goals = served.db.read_here(|tx| goal::of_plan(tx, plan)).unwrap();
    assert_eq!(goals.iter().filter(|goal| goal.title == "One effect").count(), 1);
}
