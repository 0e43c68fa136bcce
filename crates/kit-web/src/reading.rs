use axum::response::Response;
use kernel::Result;
use kit_db::Tx;

use crate::public_cache::Shows;
use crate::reader::Reader;
use crate::store::session;
use crate::visit::Visit;

/// How many statements a page's reading took. It goes along with the response and never out of the
/// program: tests see by it that a page asks no more where it shows more.
#[derive(Clone, Copy, Debug)]
pub struct Statements(pub u64);

impl Visit {
    /// Looks something up before work that is too long for the inside of a transaction, such as hashing
    /// a password or typesetting a document. Who may not come here gets the same refusal as always.
    pub async fn look<T, F>(&self, look: F) -> Result<T>
    where
        F: FnOnce(&mut Tx<'_>, &Reader) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        let visit = self.clone();
        let looked = move |tx: &mut Tx<'_>| {
            let reader = Reader::load(tx, &visit)?;
            reader.admit()?;
            look(tx, &reader)
        };
        self.app().db().read(looked).await
    }

    /// Reads: one hop to a reader thread, one snapshot for the whole page.
    pub async fn read<F>(&self, page: F) -> Result<Response>
    where
        F: FnOnce(&mut Tx<'_>, &Reader) -> Result<Response> + Send + 'static,
    {
        let visit = self.clone();
        let (response, seen) = self
            .app()
            .db()
            .read(move |tx| {
                let reader = Reader::load(tx, &visit)?;
                reader.admit()?;
                let mut response = page(tx, &reader)?;
                response.extensions_mut().insert(Statements(tx.statements()));
                Ok((reader.finish(response), reader.to_touch()))
            })
            .await?;
        if let Some((of, at)) = seen {
            let touched = self.app().db().write(move |tx| session::touch(tx, &of, at)).await;
            if let Err(error) = touched {
                tracing::warn!(%error, "a session's use could not be noted");
            }
        }
        Ok(response)
    }

    /// Reads a page that is the same for everybody who is not signed in: for them it is kept rendered
    /// until something happens. It shows nothing that depends on the time of day or on the address's
    /// query without its being there; a page with a form is made anew each time.
    pub async fn public<F>(&self, page: F) -> Result<Response>
    where
        F: FnOnce(&mut Tx<'_>, &Reader) -> Result<Response> + Send + 'static,
    {
        self.read(|tx, reader| {
            let mut response = page(tx, reader)?;
            if reader.visit().token().is_none() && !reader.gave_nonce() {
                let head = kit_db::activity::head(tx)?;
                response.extensions_mut().insert(Shows(head.seq));
            }
            Ok(response)
        })
        .await
    }
}
