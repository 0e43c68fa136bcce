use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use kernel::{Fault, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb};

use super::body::Body;
use crate::document::{Figure, Phrase};
use crate::fonts;

/// The width of the text: 160 mm at two pixels for each of a screen's (192 to the inch).
const TEXT_PIXELS: f32 = 1210.0;

/// The width of the text in the format's own unit, 36,000 to the millimetre.
const TEXT_UNITS: f32 = 5_760_000.0;

/// A picture may be at most this many times as high as it is wide.
const TALLEST: f32 = 1.4;

/// A picture as Word holds it: most programs that open Word files do not draw SVG.
pub(super) struct Picture {
    pub(super) png: Vec<u8>,
    /// Width and height on paper, in the format's own unit.
    extent: (u32, u32),
}

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for file in fonts::FILES {
        fonts.load_font_data(file.to_vec());
    }
    fonts.set_serif_family(fonts::FAMILY);
    fonts.set_sans_serif_family(fonts::FAMILY);
    fonts.set_monospace_family(fonts::FAMILY);
    Arc::new(fonts)
});

impl Picture {
    /// Draws the figure as wide as it shall stand. One that refers to a file outside itself is refused.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes are positive and bounded by the text's width"
    )]
    pub(super) fn draw(figure: &Figure) -> Result<Self> {
        let tree = parse(&figure.svg)?;
        let share = f32::from(figure.width_percent.clamp(10, 100)) / 100.0;
        let (width, height) = (tree.size().width(), tree.size().height());
        let steepness = (height / width).min(TALLEST);
        let pixels = TEXT_PIXELS * share;
        let scale = (pixels / width).min(pixels * steepness / height);
        let mut canvas = Pixmap::new(pixels.ceil() as u32, (pixels * steepness).ceil() as u32)
            .ok_or_else(|| Fault::new("drawing a picture without extent"))?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
        let png = canvas.encode_png().map_err(|e| Fault::because("writing a picture as PNG", e))?;
        let extent = ((TEXT_UNITS * share) as u32, (TEXT_UNITS * share * steepness) as u32);
        Ok(Self { png, extent })
    }
}

fn parse(svg: &str) -> Result<Tree> {
    let reached_out = AtomicBool::new(false);
    let tree = {
        let options = Options {
            font_family: fonts::FAMILY.to_owned(),
            fontdb: Arc::clone(&FONTS),
            image_href_resolver: ImageHrefResolver {
                resolve_data: ImageHrefResolver::default_data_resolver(),
                resolve_string: Box::new(|_, _| {
                    reached_out.store(true, Ordering::Relaxed);
                    None
                }),
            },
            ..Options::default()
        };
        Tree::from_str(svg, &options).map_err(|e| Fault::because("reading a picture", e))?
    };
    if reached_out.load(Ordering::Relaxed) {
        return Err(Fault::new("reading a picture that refers to a file outside itself").into());
    }
    Ok(tree)
}

impl Body<'_> {
    /// Puts a picture into the open paragraph, with the words for those who do not see it.
    pub(super) fn place_picture(&mut self, number: usize, alternative: &Phrase) {
        let Some(picture) = self.pictures.get(number - 1) else { return };
        let (width, height) = (picture.extent.0.to_string(), picture.extent.1.to_string());
        let (id, name, relation) = (number.to_string(), format!("picture{number}.png"), format!("picture{number}"));
        let size = [("cx", width.as_str()), ("cy", height.as_str())];
        let properties = [("id", id.as_str()), ("name", name.as_str()), ("descr", alternative.text.as_str())];
        let xml = &mut self.xml;
        xml.open("w:r", &[]);
        xml.open("w:drawing", &[]);
        xml.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        xml.empty("wp:extent", &size);
        xml.empty("wp:docPr", &properties);
        xml.open("a:graphic", &[]);
        xml.open("a:graphicData", &[("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")]);
        xml.open("pic:pic", &[]);
        xml.open("pic:nvPicPr", &[]);
        xml.empty("pic:cNvPr", &properties);
        xml.empty("pic:cNvPicPr", &[]);
        xml.close();
        xml.open("pic:blipFill", &[]);
        xml.empty("a:blip", &[("r:embed", &relation)]);
        xml.open("a:stretch", &[]);
        xml.empty("a:fillRect", &[]);
        xml.close();
        xml.close();
        xml.open("pic:spPr", &[]);
        xml.open("a:xfrm", &[]);
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &size);
        xml.close();
        xml.open("a:prstGeom", &[("prst", "rect")]);
        xml.empty("a:avLst", &[]);
        for _geometry_to_run in 0..8 {
            xml.close();
        }
    }
}
