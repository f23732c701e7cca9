"""The style sheet: only what Fusion and a palette cannot say.

Visible borders (3:1), a two-pixel focus ring, flat rows, and the few kinds of button, label and frame,
chosen by the dynamic properties `kind`, `role` and `part`. Style sheets know no logical sides, so
nothing here names left or right except symmetric pairs.
"""

from __future__ import annotations

from ui.style.look import Look
from ui.style.tokens import FOCUS_WIDTH, GAP_1, GAP_2, GAP_3, RADIUS, RADIUS_SMALL, Tone

_SCROLL_HANDLE = 32  # pixels: a handle that a finger on a trackpad still finds

_MONO = '"Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "Menlo", monospace'


def style_sheet(look: Look) -> str:
    """Return the application's style sheet for one look."""
    return "\n".join((_labels(look), _inputs(look), _buttons(look), _lists(look), _frames(look), _bars(look)))


def _labels(look: Look) -> str:
    c, m = look.colours, look.metrics
    tones = "\n".join(f'QLabel[role="{tone.value}"] {{ color: {c.tone(tone).ink}; }}' for tone in Tone)
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {m.title_points}pt; font-weight: 700; }}
QLabel[role="heading"] {{ font-size: {m.heading_points}pt; font-weight: 700; }}
QLabel[role="strong"] {{ font-weight: 700; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="small"] {{ color: {c.muted}; font-size: {m.small_points}pt; }}
QLabel[role="problem"] {{ color: {c.overdue.ink}; }}
QLabel[role="selected"] {{ color: {c.selected_text}; }}
QLabel[role="code"] {{ font-size: {m.heading_points}pt; font-weight: 700; font-family: {_MONO}; }}
{tones}
QToolTip {{ color: {c.text}; background: {c.base}; border: 1px solid {c.border}; padding: {GAP_1}px; }}
"""


def _inputs(look: Look) -> str:
    c = look.colours
    # The border grows from one to two pixels on focus; the padding gives way, so the text stands still.
    kinds = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QAbstractSpinBox")
    plain = ", ".join(kinds)
    focus = ", ".join(f"{kind}:focus" for kind in kinds)
    wrong = ", ".join(f'{kind}[problem="true"]' for kind in kinds)
    wrong_focus = ", ".join(f'{kind}[problem="true"]:focus' for kind in kinds)
    fixed = ", ".join(f"{kind}:read-only" for kind in ("QLineEdit", "QPlainTextEdit", "QTextEdit"))
    ring = FOCUS_WIDTH
    return f"""
{plain} {{ background: {c.base}; color: {c.text}; border: 1px solid {c.border};
  border-radius: {RADIUS}px; padding: 5px 9px; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; placeholder-text-color: {c.muted}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: {look.metrics.ems(1.2)}px; }}
QPlainTextEdit, QTextEdit {{ padding: 3px 5px; }}
{focus} {{ border: {ring}px solid {c.accent}; padding: 4px 8px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 2px 4px; }}
{wrong} {{ border: 1px solid {c.overdue.ink}; }}
{wrong_focus} {{ border: {ring}px solid {c.overdue.ink}; }}
{fixed} {{ background: {c.window}; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ background: {c.window}; color: {c.muted};
  border-color: {c.line}; }}
QComboBox::drop-down {{ border: none; width: {look.metrics.ems(1.8)}px; }}
QComboBox::down-arrow {{ image: none; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 0px; }}
QComboBox QAbstractItemView {{ background: {c.base}; color: {c.text}; border: 1px solid {c.border};
  selection-background-color: {c.selected}; selection-color: {c.selected_text}; outline: none; }}
QSlider {{ min-height: {look.metrics.ems(1.6)}px; }}
QSlider::groove:horizontal {{ height: 4px; background: {c.border}; border-radius: 2px; }}
QSlider::sub-page:horizontal, QSlider::add-page:horizontal {{ background: {c.border}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: {look.metrics.em}px; margin: -{look.metrics.em // 2 - 2}px 0px;
  background: {c.accent}; border: 2px solid {c.base}; border-radius: {look.metrics.em // 2}px; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {c.text}; }}
QCheckBox::indicator, QRadioButton::indicator {{ border: 1px solid {c.border}; background: {c.base}; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {c.accent}; }}
QCheckBox, QRadioButton {{ spacing: {GAP_2}px; padding: {GAP_1}px; border: {ring}px solid transparent;
  border-radius: {RADIUS_SMALL}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.accent}; }}
"""


def _buttons(look: Look) -> str:
    c, m, ring = look.colours, look.metrics, FOCUS_WIDTH
    height = m.button - 2 * ring
    return f"""
QPushButton {{ background: {c.base}; color: {c.text}; border: {ring}px solid transparent;
  border-radius: {RADIUS}px; padding: 0px {GAP_3}px; min-height: {height}px; }}
QPushButton[kind="secondary"] {{ border: 1px solid {c.border}; padding: 1px {GAP_3 + 1}px; }}
QPushButton[kind="secondary"]:hover {{ background: {c.hover}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; font-weight: 700;
  border: 1px solid {c.accent}; padding: 1px {GAP_3 + 1}px; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; }}
QPushButton[kind="danger"] {{ background: {c.base}; color: {c.overdue.ink}; border: 1px solid {c.overdue.ink};
  padding: 1px {GAP_3 + 1}px; }}
QPushButton[kind="danger"]:hover {{ background: {c.overdue.tint}; }}
QPushButton[kind="quiet"] {{ background: transparent; color: {c.accent}; }}
QPushButton[kind="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[kind="status"] {{ background: transparent; color: {c.muted}; min-height: {m.ems(1.3)}px;
  padding: 0px {GAP_1}px; border-radius: {RADIUS_SMALL}px; }}
QPushButton[kind="status"]:hover {{ color: {c.text}; background: {c.hover}; }}
QPushButton[kind="segment"] {{ border: 1px solid {c.border}; min-height: {m.ems(1.5)}px;
  border-radius: {m.ems(0.8)}px; padding: 1px {GAP_3 - 1}px; }}
QPushButton[kind="segment"]:hover {{ background: {c.hover}; }}
QPushButton[kind="segment"]:checked {{ background: {c.selected}; color: {c.selected_text};
  border: 1px solid {c.accent}; }}
QPushButton[kind]:focus {{ border: {ring}px solid {c.accent}; padding: 0px {GAP_3}px; }}
QPushButton[kind="status"]:focus {{ padding: 0px {GAP_1}px; }}
QPushButton[kind="segment"]:focus {{ padding: 0px {GAP_3 - 2}px; }}
QPushButton[kind="primary"]:focus {{ border: {ring}px solid {c.text}; }}
QPushButton[kind]:pressed {{ background: {c.selected}; color: {c.selected_text}; }}
QPushButton[kind="primary"]:pressed {{ background: {c.accent_hover}; color: {c.on_accent}; }}
QPushButton[kind]:disabled {{ background: {c.window}; color: {c.border}; border: 1px solid {c.line};
  padding: 1px {GAP_3 + 1}px; }}
QPushButton[kind="quiet"]:disabled, QPushButton[kind="status"]:disabled {{ background: transparent;
  border-color: transparent; }}
QToolButton {{ background: transparent; color: {c.text}; border: {ring}px solid transparent;
  border-radius: {RADIUS}px; padding: {GAP_1}px; }}
QToolButton:hover {{ background: {c.hover}; }}
QToolButton:checked, QToolButton:pressed {{ background: {c.selected}; color: {c.selected_text}; }}
QToolButton:focus {{ border-color: {c.accent}; }}
QToolButton:disabled {{ color: {c.border}; }}
"""


def _lists(look: Look) -> str:
    c, m = look.colours, look.metrics
    return f"""
QTableView, QListView {{ background: {c.base}; alternate-background-color: {c.alternate};
  border: 1px solid {c.line}; border-radius: {RADIUS}px; outline: none; gridline-color: {c.line}; }}
QTableView:focus, QListView:focus {{ border: 1px solid {c.accent}; }}
QTableView[embedded="true"], QListView[embedded="true"] {{ border: none; border-radius: 0px; }}
QHeaderView {{ background: {c.base}; border: none; }}
QHeaderView::section {{ background: {c.base}; color: {c.muted}; border: none;
  border-bottom: 1px solid {c.line}; padding: 0px {GAP_2}px; min-height: {m.ems(1.8)}px;
  font-size: {m.small_points}pt; font-weight: 700; }}
QTableCornerButton::section {{ background: {c.base}; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {GAP_3}px; margin: 0px; }}
QScrollBar:horizontal {{ background: transparent; height: {GAP_3}px; margin: 0px; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: {_SCROLL_HANDLE}px; }}
QScrollBar::handle:horizontal {{ min-width: {_SCROLL_HANDLE}px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _frames(look: Look) -> str:
    c = look.colours
    tones = "\n".join(
        f'QFrame[part="notice"][tone="{tone.value}"] {{ background: {c.tone(tone).tint};'
        f" border: 1px solid {c.tone(tone).ink}; border-radius: {RADIUS}px; }}"
        for tone in Tone
    )
    return f"""
QFrame[part="page"], QFrame[part="rail"] {{ background: {c.window}; border: none; }}
QFrame[part="detail"], QScrollArea[part="detail"], QWidget[part="sheet"] {{ background: {c.base};
  border: none; }}
QFrame[part="card"] {{ background: {c.base}; border: 1px solid {c.line}; border-radius: {RADIUS}px; }}
QFrame[part="strip"] {{ background: {c.draft.tint}; border: none; border-bottom: 1px solid {c.line}; }}
QFrame[part="foot"] {{ background: {c.window}; border: none; border-top: 1px solid {c.line}; }}
QFrame[part="line"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea {{ background: transparent; border: none; }}
{tones}
"""


def _bars(look: Look) -> str:
    c, m = look.colours, look.metrics
    return f"""
QMenuBar {{ background: {c.window}; color: {c.text}; border: none; padding: 2px {GAP_1}px; }}
QMenuBar::item {{ background: transparent; padding: {GAP_1}px {GAP_2}px; border-radius: {RADIUS_SMALL}px; }}
QMenuBar::item:selected {{ background: {c.selected}; color: {c.selected_text}; }}
QMenu {{ background: {c.base}; color: {c.text}; border: 1px solid {c.border}; padding: {GAP_1}px; }}
QMenu::item {{ padding: 5px {m.ems(1.4)}px 5px {GAP_2}px; border-radius: {RADIUS_SMALL}px; }}
QMenu::icon {{ padding: 0px {GAP_2}px; }}
QMenu::item:selected {{ background: {c.selected}; color: {c.selected_text}; }}
QMenu::item:disabled {{ color: {c.border}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {GAP_1}px {GAP_2}px; }}
QProgressBar {{ background: {c.line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {c.line}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; border: none; border-bottom: 2px solid transparent;
  padding: {GAP_2}px {GAP_3}px; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; font-weight: 700; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar:focus {{ border-radius: {RADIUS_SMALL}px; }}
QTabBar::tab:selected:focus {{ background: {c.hover}; }}
"""
